package ma.idmaj.lifeprojects;

import java.util.UUID;

/** Addresses of the life projects' pages, relative to the root. */
public final class ProjectLinks {

    public static final String ALL = "life-projects";
    public static final String MARKET = "life-projects/market";

    private ProjectLinks() {}

    /** Where a person's first project is opened. */
    public static String open(UUID person) {
        return ALL + "/new?person=" + person;
    }

    public static String project(UUID id) {
        return "life-projects/" + id;
    }

    public static String start(UUID person) {
        return "life-projects/new?person=" + person;
    }

    public static String edit(UUID id) {
        return project(id) + "/edit";
    }

    /** @param path of the part of the page to open */
    public static String tab(UUID id, String path) {
        return project(id) + "?tab=" + path;
    }
}
