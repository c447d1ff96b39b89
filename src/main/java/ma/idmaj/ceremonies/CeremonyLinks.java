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

    /** One line on the day's screen, by its number in the call order. */
    public static String line(String key, int position) {
        return page(key, "day") + "?line=" + position;
    }
}
