package ma.idmaj.catalogue;

import java.util.UUID;

/** Addresses of the catalogue's pages, relative to the root. */
public final class CatalogueLinks {

    public static final String ALL = "catalogue";
    public static final String NEW = "catalogue/new";
    public static final String KITS = "catalogue/kits";
    /** Two to four items side by side, named in its parameters. */
    public static final String COMPARE = "catalogue/compare";

    public static final String REVIEW = "catalogue/review";
    public static final String SUPPLIERS = "catalogue/suppliers";
    public static final String PRICE_LISTS = "catalogue/price-lists";
    /** Where an exported catalogue comes back edited. */
    public static final String EDITED = "catalogue/edited";

    /** Parts of an item's page. */
    public static final String PRICES_TAB = "prices";

    public static final String SUBSTITUTES_TAB = "substitutes";
    public static final String KITS_TAB = "kits";

    private CatalogueLinks() {}

    public static String item(UUID id) {
        return "catalogue/" + id;
    }

    /** @param path of the part of the page to open */
    public static String tab(UUID id, String path) {
        return item(id) + "?tab=" + path;
    }

    public static String edit(UUID id) {
        return "catalogue/" + id + "/edit";
    }
}
