package ma.idmaj.beneficiaries;

import java.util.UUID;

/** Addresses of the people's pages, relative to the root. */
public final class BeneficiaryLinks {

    public static final String ALL = "beneficiaries";
    public static final String NEW = "beneficiaries/new";
    /** Brings people in from a spreadsheet. */
    public static final String IMPORT = "beneficiaries/import";

    private BeneficiaryLinks() {}

    public static String page(UUID id) {
        return "beneficiaries/" + id;
    }

    /** @param path of the part of the page to open */
    public static String tab(UUID id, String path) {
        return page(id) + "?tab=" + path;
    }

    public static String edit(UUID id) {
        return page(id) + "/edit";
    }

    /** Opens the form at the field of a fact to be completed. */
    public static String complete(UUID id, MissingFact fact) {
        return edit(id) + "?field=" + fact.name();
    }
}
