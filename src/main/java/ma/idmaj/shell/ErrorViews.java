package ma.idmaj.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import jakarta.servlet.http.HttpServletResponse;

import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages one lands on by a wrong address, without permission, or by our fault. */
final class ErrorViews {

    private ErrorViews() {}

    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            add(page("shell.notFound"));
            return HttpServletResponse.SC_NOT_FOUND;
        }

        @Override
        public String getPageTitle() {
            return Localized.text("shell.notFound.title");
        }
    }

    /** Says so plainly instead of pretending the page does not exist: people here know which pages there are. */
    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class NoAccessPage extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            add(page("shell.noAccess"));
            return HttpServletResponse.SC_FORBIDDEN;
        }

        @Override
        public String getPageTitle() {
            return Localized.text("shell.noAccess.title");
        }
    }

    @AnonymousAllowed
    @ParentLayout(MainLayout.class)
    static class ErrorPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
        private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            String reference = ErrorNotices.reference();
            LOG.error("Error {}", reference, parameter.getException());
            add(page("shell.error", reference));
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }

        @Override
        public String getPageTitle() {
            return Localized.text("shell.error.title");
        }
    }

    private static Component page(String key, Object... values) {
        return new EmptyState(key + ".title", key + ".hint", values).action("shell.toHome", "");
    }
}
