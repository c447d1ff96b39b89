package ma.idmaj.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.accounts.sessions.SessionCheck;

import org.springframework.stereotype.Component;

/**
 * Messages a browser sends by the push connection's socket pass no servlet filter. Ours do not send any, which keeps nobody
 * from trying: they too are asked whether their session goes on.
 */
@Component
class PushedMessages implements VaadinRequestInterceptor {

    private final SessionCheck sessions;

    PushedMessages(SessionCheck sessions) {
        this.sessions = sessions;
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Only what comes by a socket has no answer of its own.
        if (response == null && request instanceof VaadinServletRequest servlet)
            sessions.letsThrough(servlet.getHttpServletRequest().getSession(false));
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, VaadinSession session, Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, VaadinSession session) {}
}
