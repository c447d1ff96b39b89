package ma.idmaj.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/**
 * The frame of every page: skip link, product bar, navigation of what this account may open (a bar at the bottom on
 * phones), the page.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout {

    private static final int PHONE_ENTRIES = 4;
    private final Main main = new Main();

    MainLayout(CurrentUser user, AuthenticationContext authentication) {
        addClassName("shell");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = Localized.text(new Anchor("#main", ""), "shell.skip");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        add(skip, bar(user, authentication), navigation(entries), main);
    }

    private Header bar(CurrentUser user, AuthenticationContext authentication) {
        var product = Localized.text(new Anchor("", ""), "shell.product");
        product.addClassName("product");
        var tools = new Div(new LanguageButton(), new ThemeButton());
        tools.addClassName("tools");
        user.account().ifPresent(account -> tools.add(name(account), logOut(authentication)));
        var bar = new Header(product, tools);
        bar.addClassName("bar");
        return bar;
    }

    private static Span name(SignedIn account) {
        var name = new Span();
        name.addClassName("account-name");
        Localized.on(name, language -> name.setText(account.name().in(language.arabic())));
        return name;
    }

    private static Button logOut(AuthenticationContext authentication) {
        var button = new Button(VaadinIcon.SIGN_OUT.create(), click -> leave(click.getSource(), authentication));
        button.addClassNames("tool", "mirror");
        Localized.on(button, language -> {
            button.setAriaLabel(Localized.text("shell.logOut"));
            button.setTooltipText(Localized.text("shell.logOut"));
        });
        return button;
    }

    /** What a desk has kept in this browser goes out or is wiped before another account uses it. */
    private static void leave(Button button, AuthenticationContext authentication) {
        button.getElement()
                .executeJs("return window.idmajActs?.leave()")
                .then(wiped -> authentication.logout(), failed -> authentication.logout());
    }

    private static Nav navigation(List<MenuEntry> entries) {
        var nav = new Nav();
        nav.addClassName("navigation");
        Localized.on(nav, language -> nav.getElement().setAttribute("aria-label", Localized.text("shell.navigation")));
        entries.stream().map(NavigationLink::new).forEach(nav::add);
        if (entries.size() > PHONE_ENTRIES + 1) {
            entries.stream().skip(PHONE_ENTRIES).forEach(e -> nav.addClassName("has-more"));
            nav.add(new MoreButton(entries.subList(PHONE_ENTRIES, entries.size())));
        }
        return nav;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) main.getElement().appendChild(content.getElement());
    }
}
