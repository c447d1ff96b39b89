package ma.idmaj.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The check of the audit trail as an operator starts it. */
final class Trail {

    /** What the demo profile's key is; the trials use no other. */
    static final String KEY = "ZGVtby1rZXktZm9yLXRoZS10cmFpbC1uby1zZWNyZXQ=";

    private Trail() {}

    /** How Idmaj is started here: what {@code java -jar idmaj.jar} is elsewhere. */
    static List<String> command() {
        return List.of(ApplicationProcess.java(), "-cp", ApplicationProcess.classes(), "ma.idmaj.Application");
    }

    /** @throws AssertionError with what it said when the trail is not as it was written */
    static String check(DatabaseProcess database) throws IOException, InterruptedException {
        var command = new ArrayList<>(command());
        command.add("--verify-audit");
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("IDMAJ_KEYS_AUDIT", KEY);
        process.environment()
                .put("SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:" + database.port() + "/idmaj_faults");
        process.environment().put("SPRING_DATASOURCE_USERNAME", DatabaseProcess.USER);
        process.environment().put("SPRING_DATASOURCE_PASSWORD", DatabaseProcess.PASSWORD);
        Process check = process.start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (check.waitFor() != 0) throw new AssertionError(said);
        return said.lines()
                .filter(line -> line.startsWith("Audit trail"))
                .findFirst()
                .orElse(said);
    }
}
