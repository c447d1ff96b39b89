package ma.idmaj.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.ui.i18n.Language;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes {@code ?lang=ar|fr} from any address into a cookie, before the log-in redirect drops it, and tells the page's
 * first bytes which language they are in. Without a choice: French for a browser that asks for it, Arabic otherwise.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    static final String COOKIE = "idmaj-lang";
    private static final String ATTRIBUTE = LanguageFilter.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> asked =
                Optional.ofNullable(request.getParameter("lang")).flatMap(Language::ofCode);
        asked.ifPresent(language -> response.addHeader(
                "Set-Cookie",
                ResponseCookie.from(COOKIE, language.code())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .build()
                        .toString()));
        request.setAttribute(ATTRIBUTE, asked.or(() -> cookie(request)).orElseGet(() -> preferred(request)));
        chain.doFilter(request, response);
    }

    static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : Language.AR;
    }

    private static Optional<Language> cookie(HttpServletRequest request) {
        Cookie[] cookies = Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]);
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.ofCode(cookie.getValue()));
    }

    private static Language preferred(HttpServletRequest request) {
        boolean french = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("fr");
        return french ? Language.FR : Language.AR;
    }
}
