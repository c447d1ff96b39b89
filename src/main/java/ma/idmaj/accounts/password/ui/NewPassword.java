package ma.idmaj.accounts.password.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

import ma.idmaj.accounts.PasswordRules;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Fields;

/** A new password, written twice: a slip of the finger would lock its owner out. */
public class NewPassword extends Div {

    private static final String DIFFERENT = "accounts.password.different";

    private final PasswordField first = Fields.hint(
            Fields.label(new PasswordField(), "accounts.password.new"), "accounts.password.hint", PasswordRules.MIN);
    private final PasswordField again = Fields.label(new PasswordField(), "accounts.password.again");

    public NewPassword() {
        addClassName("form-grid");
        for (PasswordField field : new PasswordField[] {first, again}) {
            field.setAutocomplete(Autocomplete.NEW_PASSWORD);
            field.addClassName("ltr-input");
        }
        first.setId("new-password");
        again.setId("new-password-again");
        add(first, again);
    }

    /** @throws Refusal when the two differ */
    public String chosen() {
        if (!first.getValue().equals(again.getValue())) throw new Refusal(DIFFERENT);
        return first.getValue();
    }

    /** Which of the two a refusal is about. */
    public PasswordField field(Refusal refused) {
        return refused.messageKey().equals(DIFFERENT) ? again : first;
    }

    public void focus() {
        first.focus();
    }

    public void clear() {
        first.clear();
        again.clear();
    }
}
