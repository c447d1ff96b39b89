package ma.idmaj.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.sql.SQLTransientConnectionException;

/** Whoever asks for a page while the database is away reads so, and no trace. */
class DatabaseAwayPageTest {

    private static final FilterChain AWAY = (request, response) -> {
        throw new ServletException(
                new IllegalStateException(new SQLTransientConnectionException("pool: not available")));
    };

    private static final FilterChain NOT_NOW = (request, response) ->
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    private final Translations translations = new Translations();
    private final DatabaseAwayPage filter = new DatabaseAwayPage(translations);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/beneficiaries");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPageSaysSoAndAsksAgainByItself() throws Exception {
        for (FilterChain chain : new FilterChain[] {AWAY, NOT_NOW}) {
            String page = asked(chain);
            assertThat(page)
                    .contains(
                            "lang=\"ar-MA\" dir=\"rtl\"",
                            "http-equiv=\"refresh\"",
                            translations.text(Language.AR, "shell.database.hint"))
                    .doesNotContain("Exception", "pool:");
        }
    }

    @Test
    void aFormIsNotSentAgainUnasked() throws Exception {
        request.setMethod("POST");
        assertThat(asked(AWAY)).contains("<h1>").doesNotContain("refresh");
    }

    @Test
    void aMessageOfAnOpenPageGetsTheNumberAlone() throws Exception {
        request.setParameter("v-r", "uidl");
        assertThat(asked(NOT_NOW)).isEmpty();
    }

    @Test
    void whatElseGoesWrongIsNotTheDatabases() {
        FilterChain wrong = (request, response) -> {
            throw new ServletException(new DataIntegrityViolationException("twice"));
        };
        assertThatThrownBy(() -> filter.doFilter(request, response, wrong)).isInstanceOf(ServletException.class);
    }

    private String asked(FilterChain chain) throws ServletException, IOException {
        response.reset();
        request.removeHeader("Accept");
        request.addHeader("Accept", "text/html,*/*;q=0.8");
        filter.doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("15");
        return response.getContentAsString();
    }
}
