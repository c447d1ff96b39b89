package ma.idmaj.followup;

import java.util.UUID;

/** Addresses of the follow-up's pages, relative to the root. */
public final class VisitLinks {

    public static final String ALL = "follow-up";
    public static final String PLAN = ALL + "/plan";
    public static final String EXITS = ALL + "/exits";

    private VisitLinks() {}

    public static String visit(UUID id) {
        return ALL + "/" + id;
    }
}
