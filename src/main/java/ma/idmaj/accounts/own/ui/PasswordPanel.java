package ma.idmaj.accounts.own.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

import ma.idmaj.accounts.guard.NotProven;
import ma.idmaj.accounts.password.OwnPassword;
import ma.idmaj.accounts.password.ui.NewPassword;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Changes the password; whoever is signed in elsewhere with the old one is signed out. */
class PasswordPanel extends Section {

    private final OwnPassword passwords;
    private final Runnable changed;
    private final PasswordField old = Fields.label(new PasswordField(), "accounts.password.old");
    private final NewPassword wanted = new NewPassword();
    private final ErrorSummary errors = new ErrorSummary();

    PasswordPanel(OwnPassword passwords, Runnable changed) {
        this.passwords = passwords;
        this.changed = changed;
        addClassNames("panel", "stack");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setId("old-password");
        old.addClassName("ltr-input");
        var change = Localized.text(new Button("", click -> change()), "accounts.password.change");
        change.setId("change-password");
        var fields = new Div(old);
        fields.addClassName("form-grid");
        var actions = new Div(change);
        actions.addClassName("form-actions");
        add(
                Localized.text(new H2(), "accounts.password.title"),
                Localized.text(new Paragraph(), "accounts.password.others"),
                errors,
                fields,
                wanted,
                actions);
    }

    private void change() {
        try {
            passwords.change(old.getValue(), wanted.chosen());
        } catch (Refusal refused) {
            boolean ofOld = refused instanceof NotProven;
            errors.show(
                    List.of(Problem.of(ofOld ? old : wanted.field(refused), refused.messageKey(), refused.values())));
            return;
        }
        errors.show(List.of());
        old.clear();
        wanted.clear();
        Notices.done("accounts.password.changed");
        changed.run();
    }
}
