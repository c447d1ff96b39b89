package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

import ma.idmaj.accounts.AccountRow;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.PasswordRules;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

/** A first password anew, for who has forgotten theirs; the next log-in asks for one of their own. */
class GivePasswordDialog extends Dialog {

    GivePasswordDialog(AccountService accounts, AccountRow account, Runnable given) {
        var password = Fields.hint(
                Fields.label(new PasswordField(), "accounts.password"), "accounts.password.hint", PasswordRules.MIN);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var save = new Button("", click -> {
            if (!Notices.attempt(() -> accounts.givePassword(account.id(), password.getValue()))) return;
            Notices.done("accounts.password.given", account.username());
            given.run();
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button("", click -> close());
        Localized.on(this, language -> {
            setHeaderTitle(Localized.text("accounts.password.give.whom", account.username()));
            save.setText(Localized.text("accounts.password.give"));
            cancel.setText(Localized.text("accounts.cancel"));
        });
        var form = new Div(Localized.text(new Paragraph(), "accounts.password.give.hint"), password);
        form.addClassName("stack");
        add(form);
        getFooter().add(cancel, save);
    }
}
