package ma.idmaj.readapi;

import ma.idmaj.accounts.Permission;
import ma.idmaj.pace.Pace;
import ma.idmaj.shared.Refusal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * Programs ask here with a key and nothing else: no session is read or begun, so that no browser asks in somebody's name,
 * which is also why no token against that is wanted.
 */
@Configuration
class ApiSecurity {

    static final String DESCRIPTION = "/api/v1/openapi.json";

    @Bean
    @Order(0)
    SecurityFilterChain figures(HttpSecurity http, KeyCheck keys, Pace pace, ApiProblems problems) {
        return http.securityMatcher("/api", "/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(Permission.FIGURES_READ))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                // Written for every answer by the shell.
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new KeyFilter(keys, pace, problems), AuthorizationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint((request, response, why) -> problems.write(
                                        request, response, HttpStatus.UNAUTHORIZED, new Refusal("readapi.noKey")))
                                .accessDeniedHandler((request, response, why) -> problems.write(
                                        request, response, HttpStatus.FORBIDDEN, new Refusal("readapi.notAllowed"))))
                .build();
    }
}
