package ma.idmaj.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.operation.DatabaseState;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A page asked for while the database is away says so in the reader's language, and asks again by itself. Messages of a page that is
 * open get the bare number: the browser sends them once more until they are answered, and nothing typed is lost.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class DatabaseAwayPage extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayPage.class);
    private static final String SECONDS = "15";

    private final Translations translations;

    DatabaseAwayPage(Translations translations) {
        this.translations = translations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !DatabaseState.behind(failed)) throw failed;
            LOG.warn("The database does not answer", failed);
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        if (response.getStatus() != HttpServletResponse.SC_SERVICE_UNAVAILABLE || response.isCommitted()) return;
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        if (!isPage(request)) return;
        byte[] page = page(request);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static boolean isPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT))
                        .orElse("")
                        .contains(MediaType.TEXT_HTML_VALUE)
                && request.getParameter("v-r") == null;
    }

    private byte[] page(HttpServletRequest request) {
        Language language = LanguageFilter.languageOf(request);
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", language.locale().toLanguageTag()).attr("dir", language.dir());
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        // What was sent with a form is not sent again unasked.
        if (request.getMethod().equals("GET"))
            page.head().appendElement("meta").attr("http-equiv", "refresh").attr("content", SECONDS);
        page.head()
                .appendElement("style")
                .text(
                        ":root{color-scheme:light dark}body{font:1.125rem/1.7 sans-serif;max-inline-size:34rem;margin:18vh auto;padding-inline:1.25rem}"
                                + "a{display:inline-block;padding-block:.75rem}");
        page.title(translations.text(language, "shell.database.title"));
        var words = page.body().appendElement("main");
        words.appendElement("h1").text(translations.text(language, "shell.database.title"));
        words.appendElement("p").text(translations.text(language, "shell.database.hint"));
        words.appendElement("a").attr("href", "").text(translations.text(language, "shell.database.again"));
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}
