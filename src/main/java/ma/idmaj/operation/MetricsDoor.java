package ma.idmaj.operation;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.HttpStatusAccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Measures for Prometheus, at {@code /actuator/prometheus}: to whoever carries the token of the setting, and to nobody where there
 * is none. They hold counts and times by kind of address, and no person's name, number or account.
 */
@Configuration
class MetricsDoor {

    private static final String BEARER = "Bearer ";

    @Bean
    @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, @Value("${idmaj.metrics.token:}") String token) {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .access((who, asked) -> new AuthorizationDecision(fits(asked.getRequest(), token.strip())))
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                                .accessDeniedHandler(new HttpStatusAccessDeniedHandler(HttpStatus.FORBIDDEN)))
                .build();
    }

    /** Compared in the same time whatever was sent. */
    private static boolean fits(HttpServletRequest request, String token) {
        byte[] sent = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        return !token.isEmpty() && MessageDigest.isEqual(sent, token.getBytes(StandardCharsets.UTF_8));
    }
}
