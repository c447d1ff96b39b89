package ma.idmaj.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Each request's name in the log, on every line it writes; the same that a person reads out when something failed. Made here and
 * never taken from a header: what visitors write has no place in a log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestReference extends OncePerRequestFilter {

    /** Its name among what log lines carry. */
    static final String KEY = "request";

    /** Of the request under way, or a new one where nothing was asked: short enough to read out on the telephone. */
    public static String current() {
        return Optional.ofNullable(MDC.get(KEY)).orElseGet(RequestReference::next);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var line = MDC.putCloseable(KEY, next())) {
            chain.doFilter(request, response);
        }
    }

    /** An error's own page is a part of the request that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static String next() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
