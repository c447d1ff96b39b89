package ma.idmaj.testbench;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lets the tests run only where Vaadin's licence checker will find a key: without one it opens a browser window to ask
 * for it, or ends the build. Looks whether there is one in its places, never into it.
 */
final class LicenceKey implements ExecutionCondition {

    private static final List<String> PROPERTIES =
            List.of("vaadin.proKey", "vaadin.key", "vaadin.offlineKey", "vaadin.testbench.developer.license");
    private static final List<String> VARIABLES = List.of("VAADIN_PRO_KEY", "VAADIN_KEY", "VAADIN_OFFLINE_KEY");
    private static final List<String> FILES =
            List.of("proKey", "offlineKey", "offlineKey.txt", "offlineKeyV2", "offlineKeyV2.txt");

    private static boolean told;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (present()) return ConditionEvaluationResult.enabled("a licence key is there");
        String reason = "TESTBENCH TESTS SKIPPED, COMPILED ONLY: no Vaadin licence key in the system properties " + PROPERTIES
                + ", the environment variables " + VARIABLES + " or the folder .vaadin of the user's home";
        if (!told) System.err.println(System.lineSeparator() + reason + System.lineSeparator());
        told = true;
        return ConditionEvaluationResult.disabled(reason);
    }

    private static boolean present() {
        Path folder = Path.of(System.getProperty("user.home"), ".vaadin");
        return Stream.concat(PROPERTIES.stream().map(System::getProperty), VARIABLES.stream().map(System::getenv))
                        .filter(Objects::nonNull)
                        .anyMatch(key -> !key.isBlank())
                || FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
    }
}
