package ma.idmaj.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import ma.idmaj.operation.DatabaseState;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;
import ma.idmaj.ui.i18n.PageLanguage;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import java.util.List;
import java.util.Optional;

/** Language, direction and nonce of each page from its first bytes; error handler of each session. */
@Component
class PageSetup implements VaadinServiceInitListener {

    private final Translations translations;
    private final PushedMessages pushed;
    private final DatabaseState database;

    PageSetup(Translations translations, PushedMessages pushed, DatabaseState database) {
        this.translations = translations;
        this.pushed = pushed;
        this.database = database;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(pushed);
        event.addIndexHtmlRequestListener(page -> {
            HttpServletRequest request = ((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest();
            Language language = LanguageFilter.languageOf(request);
            var html = page.getDocument();
            html.selectFirst("html")
                    .attr("lang", language.locale().toLanguageTag())
                    .attr("dir", language.dir());
            html.head().appendElement("link").attr("rel", "icon").attr("href", "favicon.svg");
            theme(request)
                    .ifPresent(theme -> html.selectFirst("html")
                            .attr("theme", theme)
                            .attr("style", "color-scheme: " + theme + ";"));
            html.title(translations.text(language, "shell.product"));
            String nonce = (String) request.getAttribute(PageHeaders.NONCE);
            html.select("script").forEach(script -> script.attr("nonce", nonce));
        });
        event.getSource().addUIInitListener(init -> {
            var request = (VaadinServletRequest) com.vaadin.flow.server.VaadinRequest.getCurrent();
            PageLanguage.apply(init.getUI(), LanguageFilter.languageOf(request.getHttpServletRequest()));
            // Acts of a desk that waited for the line go out from whatever page is opened next.
            for (String script : List.of("press", "journal", "not-recorded", "acts"))
                init.getUI().getPage().addJavaScript("context://scripts/" + script + ".js");
            Localized.on(init.getUI(), language -> connection(init.getUI(), language));
        });
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new ErrorNotices(database)));
        event.getSource()
                .setSystemMessagesProvider(info -> systemMessages(
                        // Of the request: where the session is gone, its locale is gone with it.
                        info.getRequest() instanceof VaadinServletRequest request
                                ? LanguageFilter.languageOf(request.getHttpServletRequest())
                                : Language.of(info.getLocale())));
    }

    /** What the page says when the line to the server breaks and comes back. */
    private void connection(UI page, Language language) {
        page.getReconnectDialogConfiguration().setDialogText(translations.text(language, "shell.connection.lost"));
        page.getReconnectDialogConfiguration()
                .setDialogTextGaveUp(translations.text(language, "shell.connection.gone"));
        page.getPage()
                .executeJs(
                        "if (window.Vaadin?.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                        translations.text(language, "shell.connection.back"));
    }

    /** The theme chosen on an earlier page: without it in the first bytes a dark page starts with a white flash. */
    private static Optional<String> theme(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, ThemeButton.COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.equals("light") || value.equals("dark"));
    }

    /** A session that ended says so in the reader's language; the page then leads through the log-in back to itself. */
    private CustomizedSystemMessages systemMessages(Language language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.text(language, "shell.sessionExpired"));
        messages.setSessionExpiredMessage(translations.text(language, "shell.sessionExpired.hint"));
        messages.setInternalErrorCaption(translations.text(language, "shell.error.title"));
        messages.setInternalErrorMessage(translations.text(language, "shell.error.reload"));
        messages.setCookiesDisabledCaption(translations.text(language, "shell.error.title"));
        messages.setCookiesDisabledMessage(translations.text(language, "shell.error.cookies"));
        return messages;
    }
}
