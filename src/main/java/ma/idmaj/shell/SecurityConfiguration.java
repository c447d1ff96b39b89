package ma.idmaj.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;

import ma.idmaj.accounts.login.LogIns;
import ma.idmaj.accounts.sessions.SessionCheck;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.HttpStatusAccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Everything is closed unless a view or a method says who may pass. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration {

    /** The desks' journals are programs, not pages: told in numbers, never led to a log-in page. */
    @Bean
    @Order(1)
    SecurityFilterChain acts(HttpSecurity http, SessionCheck sessions) {
        return http.securityMatcher("/day/*/acts", "/day/*/acts/state")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/day/*/acts/state")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.disable())
                .addFilterAfter(sessions.filter(), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                                .accessDeniedHandler(new HttpStatusAccessDeniedHandler(HttpStatus.FORBIDDEN)))
                .build();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SessionCheck sessions, LogIns logIns) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/styles/**", "/styles.css", "/fonts/**", "/vendor/**", "/scripts/**")
                        .permitAll()
                        .requestMatchers("/icons/**", "/favicon.svg")
                        .permitAll())
                // The headers are written by PageHeaders, with a nonce for each page.
                .headers(headers -> headers.disable())
                .addFilterAfter(sessions.filter(), SecurityContextHolderFilter.class)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                // Addresses that belong to no view reach the page that says so; the default is a bare
                                // 403.
                                .anyRequest(AuthorizedUrl::authenticated));
        logIns.guard(http);
        return http.build();
    }

    /** Nobody reads a measurement of each filter and each permission asked, and each cost a part of every act. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Views and services name permissions, not roles: no prefix. */
    @Bean
    static GrantedAuthorityDefaults authorities() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
