package ma.idmaj.accounts.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

import java.io.IOException;

/** Where a log-in goes that is not through: back to the page with the reason, or on to the first step that is due. */
final class LogInFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        // Not the name or the password: what looks them up could not.
        if (failure instanceof InternalAuthenticationServiceException) throw new ServletException(failure);
        String to = "/login?error";
        if (failure instanceof TryLater later) to = "/login?later=" + later.seconds();
        if (failure instanceof StepsLeft left) {
            // What grants something never lies under an id that somebody knew before.
            request.getSession();
            request.changeSessionId();
            request.getSession().setAttribute(LogInUnderWay.ATTRIBUTE, left.underWay());
            to = "/login/code";
        }
        response.sendRedirect(request.getContextPath() + to);
    }
}
