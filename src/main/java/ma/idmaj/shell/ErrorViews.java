package ma.idmaj.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.operation.DatabaseState;
import ma.idmaj.operation.RequestReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages one lands on by a wrong address, without permission, or by our fault. */
final class ErrorViews {

    private ErrorViews() {}

    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class NotFoundPage extends StoppedPage implements HasErrorParameter<NotFoundException> {

        NotFoundPage() {
            super("shell.notFound");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return stop(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Says so plainly instead of pretending the page does not exist: people here know which pages there are. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class NoAccessPage extends StoppedPage implements HasErrorParameter<AccessDeniedException> {

        NoAccessPage() {
            super("shell.noAccess");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return stop(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class ErrorPage extends StoppedPage implements HasErrorParameter<Exception> {

        private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

        private final DatabaseState database;

        ErrorPage(DatabaseState database) {
            super("shell.error");
            this.database = database;
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            String reference = RequestReference.current();
            if (DatabaseState.behind(parameter.getException())) {
                LOG.warn("The database was the reason of {}", reference, parameter.getException());
                database.refused(parameter.getException());
                because("shell.database");
                return stop(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            LOG.error("Error {}", reference, parameter.getException());
            return stop(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, reference);
        }
    }
}
