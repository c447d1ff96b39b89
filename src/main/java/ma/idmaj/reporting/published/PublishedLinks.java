package ma.idmaj.reporting.published;

/** Addresses of what leaves the house, relative to the root. */
public final class PublishedLinks {

    public static final String FUNDER = "reports/funder";
    public static final String YEARLY = "reports/yearly";
    public static final String OFFICIAL = "reports/official";

    private PublishedLinks() {}
}
