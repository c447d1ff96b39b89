package ma.idmaj.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.operation.Stopping;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jsoup.nodes.Document;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * While the application stops, what comes new is refused in words and may come again; what came before is finished. Pages that
 * are open take it for a broken line, say so, and try again until somebody answers. The health address goes on answering.
 * Outside of {@link DatabaseAwayPage}, which has other words for «not now».
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class StoppingDoor extends OncePerRequestFilter {

    private static final String SECONDS = "10";

    private final Stopping stopping;
    private final Translations translations;

    StoppingDoor(Stopping stopping, Translations translations) {
        this.stopping = stopping;
        this.translations = translations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!stopping.begun() || request.getRequestURI().startsWith("/actuator/")) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        // The next request finds whoever answers then.
        response.setHeader("Connection", "close");
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(page(LanguageFilter.languageOf(request)));
    }

    private String page(Language language) {
        var page = Document.createShell("");
        page.selectFirst("html").attr("lang", language.locale().toLanguageTag()).attr("dir", language.dir());
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title(translations.text(language, "shell.product"));
        page.body().appendElement("h1").text(translations.text(language, "shell.stopping.title"));
        page.body().appendElement("p").text(translations.text(language, "shell.stopping.hint"));
        return page.outerHtml();
    }
}
