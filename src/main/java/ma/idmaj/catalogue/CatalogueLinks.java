package ma.idmaj.catalogue;

import java.util.UUID;

/** Addresses of the catalogue's pages, relative to the root. */
public final class CatalogueLinks {

    public static final String ALL = "catalogue";
    public static final String NEW = "catalogue/new";
    public static final String KITS = "catalogue/kits";
    public static final String REVIEW = "catalogue/review";
    public static final String SUPPLIERS = "catalogue/suppliers";
    public static final String PRICE_LISTS = "catalogue/price-lists";

    private CatalogueLinks() {}

    public static String item(UUID id) {
        return "catalogue/" + id;
    }

    public static String edit(UUID id) {
        return "catalogue/" + id + "/edit";
    }
}
