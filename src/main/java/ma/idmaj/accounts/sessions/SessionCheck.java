package ma.idmaj.accounts.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import ma.idmaj.accounts.SignedIn;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Asks at each request whether the session behind it goes on. One that does not is gone before anything else looks at it:
 * a page is led to the log-in, a message of an open page is told that its session has ended, a desk's act is answered 401.
 * A database that cannot be asked lets nobody through and says «try again».
 */
@Component
public class SessionCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCheck.class);

    private final OpenSessions sessions;

    SessionCheck(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** The filter of one security chain, after the one that finds who is signed in. */
    public OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (StaticFiles.asked(request.getRequestURI()) || goesOnOrIsEnded(request, response))
                    chain.doFilter(request, response);
            }
        };
    }

    private boolean goesOnOrIsEnded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        // Every log-in of this application makes a SignedIn; tests sign in otherwise.
        if (who == null || !(who.getPrincipal() instanceof SignedIn account)) return true;
        try {
            if (sessions.goesOn(account, isAct(request))) return true;
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("A session could not be looked up", unreachable);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        SecurityContextHolder.clearContext();
        end(request.getSession(false));
        return true;
    }

    /** For messages that come by a socket, past the filters. @return whether the session behind them goes on */
    public boolean letsThrough(@Nullable HttpSession session) {
        if (session == null) return true;
        Object kept = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (!(kept instanceof SecurityContext context)
                || context.getAuthentication() == null
                || !(context.getAuthentication().getPrincipal() instanceof SignedIn account)
                || sessions.goesOn(account, true)) return true;
        end(session);
        return false;
    }

    /** A page that lies open asks by itself whether the server is there: nobody's act. */
    private static boolean isAct(HttpServletRequest request) {
        String asked = request.getQueryString();
        return asked == null || !asked.contains("v-r=heartbeat") && !asked.contains("v-r=push");
    }

    private static void end(@Nullable HttpSession session) {
        if (session == null) return;
        try {
            session.invalidate();
        } catch (IllegalStateException goneAlready) {
            LOG.debug("The session was gone already");
        }
    }
}
