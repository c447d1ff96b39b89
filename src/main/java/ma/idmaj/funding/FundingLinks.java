package ma.idmaj.funding;

import java.util.UUID;

/** Addresses of the funding's pages, relative to the root. */
public final class FundingLinks {

    public static final String ALL = "funding";
    public static final String NEW = ALL + "/new";

    private FundingLinks() {}

    public static String agreement(UUID id) {
        return ALL + "/" + id;
    }

    public static String edit(UUID id) {
        return agreement(id) + "/edit";
    }
}
