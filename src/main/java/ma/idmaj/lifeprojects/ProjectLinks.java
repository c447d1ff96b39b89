package ma.idmaj.lifeprojects;

import java.util.UUID;

/** Addresses of the life projects' pages, relative to the root. */
public final class ProjectLinks {

    public static final String ALL = "life-projects";
    public static final String MARKET = "life-projects/market";

    private ProjectLinks() {}

    public static String project(UUID id) {
        return "life-projects/" + id;
    }

    /** @param path of the part of the page to open */
    public static String tab(UUID id, String path) {
        return project(id) + "?tab=" + path;
    }
}
