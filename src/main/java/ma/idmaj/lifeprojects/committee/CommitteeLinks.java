package ma.idmaj.lifeprojects.committee;

import java.util.UUID;

/** Addresses of the committee's pages, relative to the root. */
public final class CommitteeLinks {

    public static final String ALL = "life-projects/committee";
    public static final String NEW = ALL + "/new";

    /** The tab of a project's page that tells its decisions. */
    public static final String TAB = "committee";

    private CommitteeLinks() {}

    public static String session(UUID id) {
        return ALL + "/" + id;
    }

    public static String edit(UUID id) {
        return session(id) + "/edit";
    }
}
