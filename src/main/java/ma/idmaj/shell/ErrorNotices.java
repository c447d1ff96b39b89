package ma.idmaj.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

import ma.idmaj.operation.DatabaseState;
import ma.idmaj.operation.RequestReference;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The one handler of what goes wrong: a refusal is a sentence, so is a database that can't; anything else is a reference, never a trace. */
class ErrorNotices implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorNotices.class);

    private final DatabaseState database;

    ErrorNotices(DatabaseState database) {
        this.database = database;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable error = event.getThrowable();
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                Notices.refused(refusal);
                return;
            }
            if (cause instanceof ConcurrencyFailureException) {
                Notices.refused("shell.conflict");
                return;
            }
            if (cause instanceof AccessDeniedException) {
                Notices.refused("shell.noAccess.title");
                return;
            }
        }
        String reference = RequestReference.current();
        if (DatabaseState.behind(error)) {
            LOG.warn("The database was the reason of {}", reference, error);
            database.refused(error);
            Notices.refused("shell.database.refused");
            return;
        }
        LOG.error("Error {}", reference, error);
        // A file whose reader went away has no page to say it on.
        if (UI.getCurrent() != null) Notices.refused("shell.error.reference", reference);
    }
}
