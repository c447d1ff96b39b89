package ma.idmaj.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.operation.DatabaseState;
import ma.idmaj.shell.inbox.Bell;
import ma.idmaj.shell.inbox.Inbox;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/**
 * The frame of every page: skip link, product bar, navigation of what this account may open (a bar at the bottom on
 * phones), the page.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int PHONE_ENTRIES = 4;
    private final Main main = new Main();
    private final Bell bell;
    private final boolean signedIn;

    MainLayout(CurrentUser user, Inbox inbox, AuthenticationContext authentication, DatabaseState database) {
        bell = new Bell(inbox);
        signedIn = user.account().isPresent();
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = Localized.text(new Anchor("#main", ""), "shell.skip");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        add(skip, bar(user, authentication), new DatabaseNotice(database), navigation(entries), main);
    }

    private Header bar(CurrentUser user, AuthenticationContext authentication) {
        var product = Localized.text(new Anchor("", ""), "shell.product");
        product.addClassName("product");
        var tools = new Div(new LanguageButton(), new ThemeButton());
        tools.addClassName("tools");
        user.account()
                .ifPresent(account -> tools.add(bell, name(account), logOut(account.getUsername(), authentication)));
        var bar = new Header(product, tools);
        bar.addClassName("bar");
        return bar;
    }

    /** The way to one's own account: by the name, by its icon alone on phones. */
    private static Anchor name(SignedIn account) {
        var name = new Span();
        name.addClassName("account-name");
        var link = new Anchor("account", VaadinIcon.USER.create(), name);
        link.addClassNames("tool", "account");
        Localized.on(link, language -> {
            name.setText(account.name().in(language.arabic()));
            link.setAriaLabel(Localized.text("shell.account", account.name().in(language.arabic())));
        });
        return link;
    }

    private static Button logOut(String username, AuthenticationContext authentication) {
        var button =
                new Button(VaadinIcon.SIGN_OUT.create(), click -> leave(click.getSource(), username, authentication));
        button.addClassNames("tool", "mirror");
        Localized.on(button, language -> {
            button.setAriaLabel(Localized.text("shell.logOut"));
            button.setTooltipText(Localized.text("shell.logOut"));
        });
        return button;
    }

    /** What this account has kept in the browser at a desk goes out; what can't is wiped only after a yes. */
    private static void leave(Button button, String username, AuthenticationContext authentication) {
        button.getElement()
                .executeJs("return window.idmajActs ? window.idmajActs.leave($0) : 0", username)
                .then(
                        Integer.class,
                        kept -> {
                            if (kept == 0) authentication.logout();
                            else ask(button, username, kept, authentication);
                        },
                        failed -> authentication.logout());
    }

    private static void ask(Button button, String username, int kept, AuthenticationContext authentication) {
        var question = new ConfirmDialog();
        question.setId("leave-unsent");
        Localized.on(question, language -> {
            question.setHeader(Localized.text("shell.leave.title"));
            question.setText(Localized.text("shell.leave.unsent", kept));
            question.setConfirmText(Localized.text("shell.leave.wipe"));
            question.setCancelText(Localized.text("shell.leave.stay"));
        });
        question.setCancelable(true);
        question.setConfirmButtonTheme("error");
        question.addConfirmListener(confirm -> button.getElement()
                .executeJs("return window.idmajActs.forget($0)", username)
                .then(wiped -> authentication.logout(), failed -> authentication.logout()));
        question.open();
    }

    private static Nav navigation(List<MenuEntry> entries) {
        var nav = new Nav();
        nav.addClassName("navigation");
        Localized.on(nav, language -> nav.getElement().setAttribute("aria-label", Localized.text("shell.navigation")));
        entries.forEach(entry -> nav.add(new NavigationLink(entry, entries)));
        if (entries.size() > PHONE_ENTRIES + 1) {
            entries.stream().skip(PHONE_ENTRIES).forEach(e -> nav.addClassName("has-more"));
            nav.add(new MoreButton(entries.subList(PHONE_ENTRIES, entries.size())));
        }
        return nav;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (signedIn) bell.refresh();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) main.getElement().appendChild(content.getElement());
    }
}
