package ma.idmaj.funding.composition;

import java.util.UUID;

/** Addresses of the compositions' pages, relative to the root. */
public final class CompositionLinks {

    private CompositionLinks() {}

    public static String compose(UUID trancheId) {
        return "funding/tranches/" + trancheId + "/compose";
    }

    public static String compose(UUID trancheId, UUID ceremonyId) {
        return compose(trancheId) + "?ceremony=" + ceremonyId;
    }

    /** Asked anew, beginning from what was asked then. */
    public static String again(UUID trancheId, UUID composition) {
        return compose(trancheId) + "?from=" + composition;
    }

    public static String composition(UUID id) {
        return "funding/compositions/" + id;
    }
}
