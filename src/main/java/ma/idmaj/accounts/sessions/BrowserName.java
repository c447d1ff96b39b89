package ma.idmaj.accounts.sessions;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A browser in two words, as its owner knows it: program and system. Kept as codes; nothing of what the browser says of
 * itself is kept word for word.
 */
final class BrowserName {

    /** In this order: each of the later ones is also named by an earlier one's. */
    private static final Map<String, String> PROGRAMS =
            ordered("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private BrowserName() {}

    /** {@code Firefox · Windows}; empty for what names neither. */
    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        String program = named(PROGRAMS, said);
        String system = named(SYSTEMS, said);
        return program.isEmpty() || system.isEmpty() ? program + system : program + " / " + system;
    }

    private static String named(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }
}
