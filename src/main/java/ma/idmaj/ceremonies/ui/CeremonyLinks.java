package ma.idmaj.ceremonies.ui;

/** Addresses of a ceremony's pages. {@code key} is its id or alias. */
final class CeremonyLinks {

    static final String ALL = "ceremonies";
    static final String NEW = "ceremonies/new";
    static final String IMPORT = "ceremonies/import";

    private CeremonyLinks() {}

    static String page(String key, String step) {
        return "ceremonies/" + key + "/" + step;
    }
}
