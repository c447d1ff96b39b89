package ma.idmaj.shell.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.Application;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The whole application, started as an administrator would, without its settings. */
@ExtendWith(OutputCaptureExtension.class)
class ProductionGuardTest {

    @Test
    void aBareStartEndsInSentencesAndNoTrace(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.profiles.active=production"))
                .isInstanceOf(NotReadyForProduction.class);
        assertThat(output.getAll())
                .contains("Idmaj does not start as it is set up")
                .contains("SPRING_DATASOURCE_URL", "IDMAJ_KEYS_SEAL", "IDMAJ_KEYS_INDEX", "IDMAJ_ADDRESS", "README.md")
                .doesNotContain("\tat ");
    }

    @Test
    void demoAndProductionTogetherDoNotStart(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.profiles.active=production,demo"))
                .isInstanceOf(NotReadyForProduction.class);
        assertThat(output.getAll()).contains("exclude each other").doesNotContain("\tat ");
    }

    private static void start(String... arguments) {
        var application = new SpringApplication(Application.class);
        application.setRegisterShutdownHook(false);
        application.run(arguments).close();
    }
}
