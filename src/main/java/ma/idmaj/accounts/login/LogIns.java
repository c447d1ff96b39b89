package ma.idmaj.accounts.login;

import jakarta.servlet.http.HttpServletRequest;

import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.guard.VisitorAddress;
import ma.idmaj.accounts.sessions.OpenSessions;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Joins the way in to the pages' security chain: guarded, in steps where more is due, each session written down. */
@Component
public class LogIns {

    private final LogInSteps steps;
    private final OpenSessions sessions;

    LogIns(LogInSteps steps, OpenSessions sessions) {
        this.steps = steps;
        this.sessions = sessions;
    }

    /** Comes after what sets up the log-in page itself. */
    public void guard(HttpSecurity http) {
        http.formLogin(form -> form.failureHandler(new LogInFailed()))
                .logout(out -> out.addLogoutHandler((request, response, who) -> {
                    if (who != null && who.getPrincipal() instanceof SignedIn account) sessions.leave(account);
                }))
                .sessionManagement(management ->
                        management.addSessionAuthenticationStrategy((who, request, response) -> write(who, request)))
                .with(new Steps(), steps -> {});
    }

    /** Written as the act of who signs in. */
    private void write(Authentication who, HttpServletRequest request) {
        if (!(who.getPrincipal() instanceof SignedIn account)) return;
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        sessions.open(account, request.getHeader("User-Agent"), VisitorAddress.of(request.getRemoteAddr()));
    }

    /** The last address, with the same strategies and the same way back to the page that was wanted as the form's. */
    private final class Steps extends AbstractHttpConfigurer<Steps, HttpSecurity> {

        @Override
        public void configure(HttpSecurity http) {
            var last = new FinishedLogIn(steps);
            var home = new SavedRequestAwareAuthenticationSuccessHandler();
            var cache = http.getSharedObject(RequestCache.class);
            if (cache != null) home.setRequestCache(cache);
            last.setAuthenticationSuccessHandler(home);
            last.setAuthenticationFailureHandler(
                    (request, response, failure) -> response.sendRedirect(request.getContextPath() + "/login"));
            last.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            last.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            http.addFilterAfter(last, UsernamePasswordAuthenticationFilter.class);
        }
    }
}
