package ma.idmaj.accounts.factor.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.ui.Fields;

/** Fields for codes: left to right, offered what the device has received, never spelled out. */
public final class FactorFields {

    private static final int LONGEST = 30;

    private FactorFields() {}

    public static TextField code(String labelKey, String hintKey) {
        var field = Fields.hint(Fields.latinText(labelKey, LONGEST), hintKey);
        field.getElement().setProperty("autocomplete", "one-time-code");
        field.setAutocapitalize(Autocapitalize.CHARACTERS);
        field.setAutocorrect(false);
        field.getElement().setAttribute("spellcheck", "false");
        return field;
    }
}
