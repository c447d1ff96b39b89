package ma.idmaj.catalogue.kits;

/** Addresses of the kits, relative to the root. */
public final class KitLinks {

    public static final String ALL = "catalogue/kits";
    public static final String NEW = "catalogue/kits/new";

    private KitLinks() {}

    public static String kit(String code) {
        return ALL + "/" + code;
    }

    public static String edit(String code) {
        return kit(code) + "/edit";
    }

    public static String version(String code, long version) {
        return kit(code) + "?version=" + version;
    }

    public static String compare(String code, long from, long to) {
        return kit(code) + "?from=" + from + "&to=" + to;
    }
}
