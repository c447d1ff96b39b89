package ma.idmaj.accounts.own.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.PermitAll;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.factor.SecondFactor;
import ma.idmaj.accounts.password.OwnPassword;
import ma.idmaj.accounts.sessions.OwnSessions;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.stream.Collectors;

/** One's own account: what it may do, its password, its second factor, where it is signed in. */
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    AccountView(CurrentUser user, OwnPassword passwords, SecondFactor factor, OwnSessions sessions) {
        addClassName("stack");
        var header = new PageHeader("accounts.own");
        user.account().ifPresent(me -> {
            var name = new Span();
            var roles = new Span();
            Localized.on(name, language -> {
                name.setText(me.name().in(language.arabic()));
                roles.setText(me.roles().stream()
                        .sorted()
                        .map(Localized::label)
                        .collect(Collectors.joining(Localized.text("accounts.listSeparator"))));
            });
            header.facts(name, new Ltr(me.getUsername()), roles);
        });
        var list = new SessionsPanel(sessions);
        add(header, list, new PasswordPanel(passwords, list::refresh), new FactorPanel(factor, user, list::refresh));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("accounts.own");
    }
}
