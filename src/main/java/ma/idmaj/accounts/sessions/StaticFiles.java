package ma.idmaj.accounts.sessions;

import java.util.List;

/** Addresses of files that are the same for everybody. Not what Vaadin serves of a session: photos and papers. */
public final class StaticFiles {

    private static final List<String> FOLDERS =
            List.of("/fonts/", "/vendor/", "/styles", "/icons/", "/lumo/", "/scripts/", "/favicon.svg");

    private StaticFiles() {}

    public static boolean asked(String path) {
        boolean ofVaadin =
                path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/dynamic/") && !path.startsWith("/VAADIN/push");
        return ofVaadin || FOLDERS.stream().anyMatch(path::startsWith);
    }
}
