package ma.idmaj.papers.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.papers.Guesses;
import ma.idmaj.papers.PaperLinks;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers an address that guesses codes before any page is built for it, in both languages and with 429. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class VerifyLimit extends OncePerRequestFilter {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final String PATH = "/" + PaperLinks.VERIFY + "/";

    private static final String PAGE = """
            <!doctype html>
            <html lang="ar" dir="rtl">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <style>body { font: 1.125rem/1.7 system-ui; max-inline-size: 34rem; margin: 2rem auto; padding: 0 1rem }</style>
            <title>%s</title>
            %s
            """;
    private static final String SECTION = """
            <section lang="%s" dir="%s" style="margin-block-end: 2rem;"><h1>%s</h1><p>%s</p></section>
            """;

    private final Guesses guesses;
    private final Translations translations;

    VerifyLimit(Guesses guesses, Translations translations) {
        this.guesses = guesses;
        this.translations = translations;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!guesses.tooMany(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        var words = new StringBuilder();
        for (Language language : Language.values())
            words.append(SECTION.formatted(
                    language.code(),
                    language.dir(),
                    text(language, "papers.verify.tooMany"),
                    text(language, "papers.verify.tooMany.hint")));
        response.setStatus(TOO_MANY_REQUESTS);
        response.setHeader("Retry-After", Long.toString(Guesses.WINDOW.toSeconds()));
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream()
                .write(PAGE.formatted(text(Language.AR, "papers.verify.tooMany"), words)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String text(Language language, String key) {
        return translations.text(language, key);
    }
}
