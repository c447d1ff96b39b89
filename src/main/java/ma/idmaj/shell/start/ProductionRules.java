package ma.idmaj.shell.start;

import org.springframework.core.env.Environment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the settings must be, said in sentences a system administrator can act on. */
final class ProductionRules {

    private static final int KEY_BYTES = 32;

    /** Published with the source, so they seal nothing: the keys of application-demo.properties. */
    private static final Set<String> DEMO_KEYS = Set.of(
            "ZGVtby1rZXktZm9yLXNlYWxpbmctbm90LXNlY3JldCE=",
            "ZGVtby1rZXktZm9yLWluZGV4aW5nLW5vdC1zZWNyZXQ=",
            "ZGVtby1rZXktZm9yLXRoZS10cmFpbC1uby1zZWNyZXQ=");

    /** Each does one thing: who learns one of them learns one of them. */
    private static final List<String> KEYS = List.of("seal", "index", "audit");

    private static final int TOKEN_LENGTH = 32;

    private final Environment settings;
    private final boolean embeddedServer;

    /** @param embeddedServer whether the application brings a database server of its own (never the production jar) */
    ProductionRules(Environment settings, boolean embeddedServer) {
        this.settings = settings;
        this.embeddedServer = embeddedServer;
    }

    /** Everything that is wrong, at once: nobody wants to learn of it one start at a time. */
    List<String> breaches() {
        var breaches = new ArrayList<String>();
        boolean demo = settings.matchesProfiles("demo");
        boolean address = !text("spring.datasource.url").isBlank();
        if (demo && settings.matchesProfiles("production")) {
            breaches.add("The profiles «production» and «demo» exclude each other: start with one of them.");
        }
        if (!address && !(embeddedServer && (demo || throwAway()))) {
            breaches.add("There is no database address. Set SPRING_DATASOURCE_URL (jdbc:mariadb://host:3306/idmaj), "
                    + "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        if (!demo && !throwAway()) {
            if (settings.getProperty("idmaj.demo", Boolean.class, false)) {
                breaches.add(
                        "IDMAJ_DEMO is true: demo data and its known passwords belong to the profile «demo» only.");
            }
            KEYS.forEach(name -> key(name).ifPresent(breaches::add));
            breaches.addAll(sameKeys());
            databaseUsers().ifPresent(breaches::add);
            publicAddress().ifPresent(breaches::add);
            breaches.addAll(otherKeys());
            metricsToken().ifPresent(breaches::add);
            if (!settings.getProperty("idmaj.second-factor", Boolean.class, true)) {
                breaches.add(
                        "IDMAJ_SECOND_FACTOR is false: administrators, supervisors and approvers need their second "
                                + "factor. Leave the setting out.");
            }
        }
        return breaches;
    }

    /** Demo accounts are known to everyone; only the demo profile and tests may have them in their database. */
    boolean demoAccountsAllowed() {
        return settings.matchesProfiles("demo") || throwAway();
    }

    /** A test's server, gone with its JVM. Believed only where there is such a server to start. */
    private boolean throwAway() {
        return embeddedServer && settings.getProperty("idmaj.database.shared", Boolean.class, false);
    }

    private Optional<String> key(String name) {
        String value = text("idmaj.keys." + name).strip();
        String variable = variable(name);
        String make = " Make one with: openssl rand -base64 32";
        if (value.isEmpty()) return Optional.of(variable + " is not set: 32 random bytes in Base64." + make);
        if (DEMO_KEYS.contains(value))
            return Optional.of(variable + " is the demo's key, which everybody knows." + make);
        return bytes(value) == KEY_BYTES
                ? Optional.empty()
                : Optional.of(variable + " is not 32 bytes in Base64." + make);
    }

    private List<String> sameKeys() {
        var breaches = new ArrayList<String>();
        var known = new HashMap<String, String>();
        for (String name : KEYS) {
            String value = text("idmaj.keys." + name).strip();
            String other = value.isEmpty() ? null : known.putIfAbsent(value, name);
            if (other != null) {
                breaches.add(
                        variable(other) + " and " + variable(name) + " are the same: they must be two different keys.");
            }
        }
        return breaches;
    }

    /** Those known besides while keys are being changed: as good as the others, and none of them. */
    private List<String> otherKeys() {
        var breaches = new ArrayList<String>();
        for (String name : List.of("seal", "index")) {
            String other = text("idmaj.keys." + name + ".also").strip();
            String variable = "IDMAJ_KEYS_" + name.toUpperCase(Locale.ROOT) + "_ALSO";
            if (other.isEmpty()) continue;
            if (bytes(other) != KEY_BYTES || DEMO_KEYS.contains(other))
                breaches.add(
                        variable + " is not 32 random bytes in Base64. Leave it out unless keys are being changed.");
            if (KEYS.stream().anyMatch(key -> text("idmaj.keys." + key).strip().equals(other)))
                breaches.add(variable + " is one of the keys in use: it must be another key, or not be set.");
        }
        return breaches;
    }

    /** What it opens is read by programs: nobody has to remember it, and one that can be guessed opens it to all. */
    private Optional<String> metricsToken() {
        String token = text("idmaj.metrics.token").strip();
        return token.isEmpty() || token.length() >= TOKEN_LENGTH
                ? Optional.empty()
                : Optional.of("IDMAJ_METRICS_TOKEN is shorter than " + TOKEN_LENGTH
                        + " signs. Make one with: openssl rand -hex 32, or leave it out.");
    }

    private static String variable(String key) {
        return "IDMAJ_KEYS_" + key.toUpperCase(Locale.ROOT);
    }

    /** The application must not be able to rewrite its own audit trail: the tables are another user's. */
    private Optional<String> databaseUsers() {
        String owner = text("spring.flyway.user").strip();
        String application = text("spring.datasource.username").strip();
        if (owner.isEmpty() || text("spring.flyway.password").isEmpty()) {
            return Optional.of(
                    "SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD are not set: the database user who owns the "
                            + "tables and makes them at start (docs/database-users.md).");
        }
        return owner.equals(application)
                ? Optional.of(
                        "SPRING_FLYWAY_USER and SPRING_DATASOURCE_USERNAME are the same user: who owns the tables "
                                + "could rewrite the audit trail (docs/database-users.md).")
                : Optional.empty();
    }

    /** It is printed on papers that outlive the installation: a wrong one cannot be called back. */
    private Optional<String> publicAddress() {
        String value = text("idmaj.address").strip();
        String example = " For example: https://idmaj.example.ma";
        if (value.isEmpty()) {
            return Optional.of(
                    "IDMAJ_ADDRESS is not set: the address people reach Idmaj by, which the QR code of every "
                            + "paper carries." + example);
        }
        return isOpenToOthers(value)
                ? Optional.empty()
                : Optional.of(
                        "IDMAJ_ADDRESS («" + value + "») is no address others can open: it must begin with https:// "
                                + "or http://, name a host that is not this very machine, and hold neither user, question mark "
                                + "nor number sign." + example);
    }

    private static boolean isOpenToOthers(String address) {
        try {
            var uri = new URI(address);
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            boolean thisMachine = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
            return web && bare && !host.isEmpty() && !thisMachine;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static int bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64).length;
        } catch (IllegalArgumentException notBase64) {
            return -1;
        }
    }

    private String text(String property) {
        return Optional.ofNullable(settings.getProperty(property)).orElse("");
    }
}
