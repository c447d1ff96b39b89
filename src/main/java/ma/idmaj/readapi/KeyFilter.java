package ma.idmaj.readapi;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.pace.Bulk;
import ma.idmaj.pace.Pace;
import ma.idmaj.pace.TooFast;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;

/** Who asks is who holds the key shown with this very request; a browser's session counts for nothing here. */
class KeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final KeyCheck keys;
    private final Pace pace;
    private final ApiProblems problems;

    KeyFilter(KeyCheck keys, Pace pace, ApiProblems problems) {
        this.keys = keys;
        this.pace = pace;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.clearContext();
        Optional<KeyCheck.Holder> holder = shown(request).flatMap(keys::holder);
        if (holder.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new KeyAuthentication(holder.get()));
        SecurityContextHolder.setContext(context);
        try {
            pace.take(Bulk.ANSWER);
        } catch (TooFast tooFast) {
            keys.count(holder.get(), false);
            problems.write(request, response, tooFast);
            return;
        }
        keys.count(holder.get(), true);
        chain.doFilter(request, response);
    }

    private static Optional<String> shown(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
