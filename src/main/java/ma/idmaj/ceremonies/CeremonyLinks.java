package ma.idmaj.ceremonies;

/** Addresses of a ceremony's pages. {@code key} is its id or alias. */
public final class CeremonyLinks {

    public static final String ALL = "ceremonies";
    public static final String NEW = "ceremonies/new";

    private CeremonyLinks() {}

    /** @param step prepare, import, approve, day, close, report, announcer or edit */
    public static String page(String key, String step) {
        return "ceremonies/" + key + "/" + step;
    }
}
