package ma.idmaj.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;

import ma.idmaj.operation.Stopping;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;

/** Who knocks while the application stops; {@code benchmark/stop} does the same to a running one. */
class StoppingDoorTest {

    private final Translations words = new Translations();
    private final AnnotationConfigApplicationContext application = application();
    private final Stopping stopping = application.getBean(Stopping.class);
    private final StoppingDoor door = new StoppingDoor(stopping, words);

    @BeforeEach
    void opens() throws ServletException, IOException {
        assertThat(knock("/day/1/acts", "ar").getStatus()).isEqualTo(200);
    }

    @Test
    void whatComesNewIsRefusedInWordsAndMayComeAgain() throws ServletException, IOException {
        application.close();
        var refused = knock("/day/1/acts", "ar");
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
        assertThat(refused.getContentAsString())
                .contains("dir=\"rtl\"", words.text(Language.AR, "shell.stopping.hint"));
        assertThat(knock("/", "fr").getContentAsString())
                .contains("dir=\"ltr\"", words.text(Language.FR, "shell.stopping.hint"));
    }

    @Test
    void healthGoesOnAnswering() throws ServletException, IOException {
        application.close();
        assertThat(knock("/actuator/health", "ar").getStatus()).isEqualTo(200);
    }

    private static AnnotationConfigApplicationContext application() {
        var application = new AnnotationConfigApplicationContext();
        application.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        application.register(Stopping.class);
        application.refresh();
        return application;
    }

    private MockHttpServletResponse knock(String path, String language) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", path);
        request.setParameter("lang", language);
        var response = new MockHttpServletResponse();
        new LanguageFilter()
                .doFilter(
                        request, response, (asked, answered) -> door.doFilter(asked, answered, new MockFilterChain()));
        return response;
    }
}
