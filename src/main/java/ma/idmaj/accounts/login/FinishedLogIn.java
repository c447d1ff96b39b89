package ma.idmaj.accounts.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import ma.idmaj.accounts.SignedIn;
import ma.idmaj.shared.Refusal;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The last address of a log-in in steps: signs in whoever has passed them all, and nobody else. */
final class FinishedLogIn extends AbstractAuthenticationProcessingFilter {

    private final LogInSteps steps;

    FinishedLogIn(LogInSteps steps) {
        super(PathPatternRequestMatcher.withDefaults().matcher("/" + LogInStep.DONE.path()));
        this.steps = steps;
        setAuthenticationManager(asked -> asked);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(LogInUnderWay.ATTRIBUTE);
        if (session == null || !(kept instanceof LogInUnderWay underWay))
            throw new BadCredentialsException("no log-in");
        try {
            SignedIn account = steps.finished(underWay);
            session.removeAttribute(LogInUnderWay.ATTRIBUTE);
            var asked = UsernamePasswordAuthenticationToken.unauthenticated(underWay.username(), null);
            asked.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
            return PasswordLogIn.signedIn(account, asked);
        } catch (Refusal notFinished) {
            throw new BadCredentialsException("not finished", notFinished);
        }
    }
}
