package ma.idmaj.shell.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentences of {@link NotReadyForProduction} without a trace; named in META-INF/spring.factories. */
class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReadyForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotReadyForProduction cause) {
        return new FailureAnalysis(
                "Idmaj does not start as it is set up:" + System.lineSeparator() + cause.getMessage(),
                "Correct these settings (README.md, «Your own MariaDB»). To try Idmaj out with invented people, start it with "
                        + "the profile «demo».",
                cause);
    }
}
