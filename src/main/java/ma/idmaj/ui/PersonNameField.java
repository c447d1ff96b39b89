package ma.idmaj.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** One name in two scripts, side by side; each side takes its own script only. Both sides empty is {@code null}. */
public final class PersonNameField extends CustomField<@Nullable PersonName>
        implements HasValidator<@Nullable PersonName> {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private static final int PANEL_PAUSE = 400;

    private final TextField ar = side("ui.name.ar", "rtl-input");
    private final TextField latin = side("ui.name.latin", "ltr-input");

    PersonNameField() {
        var pair = new Div(ar, latin);
        pair.addClassName("field-pair");
        add(pair);
        ar.addValueChangeListener(change -> check());
        latin.addValueChangeListener(change -> check());
        Localized.on(this, language -> check());
    }

    /** While typing, for the panel that looks for the same person: fires at most every 400 ms. */
    public void changesWhileTyping() {
        tell(PANEL_PAUSE, () -> {});
    }

    /** While typing, for what is kept as it is typed. */
    public void whileTyping(Runnable typed) {
        tell(ParsedField.TYPING_PAUSE, typed);
    }

    private void tell(int pause, Runnable typed) {
        for (TextField side : new TextField[] {ar, latin}) {
            // By itself the pair takes over what is typed only when a side is left.
            Runnable taken = () -> {
                updateValue();
                typed.run();
            };
            Typing.on(side, pause, taken, taken);
        }
    }

    /** What stands on a side, letter for letter. */
    public String text(boolean arabic) {
        return (arabic ? ar : latin).getValue();
    }

    /** Puts a text on a side as if it had been typed there. */
    public void type(boolean arabic, String text) {
        (arabic ? ar : latin).setValue(text);
        updateValue();
    }

    public void focus(boolean arabic) {
        (arabic ? ar : latin).focus();
    }

    private static TextField side(String labelKey, String cssClass) {
        var side = Fields.label(new TextField(), labelKey);
        side.addClassName(cssClass);
        side.setMaxLength(PersonName.MAX_LENGTH);
        side.setManualValidation(true);
        return side;
    }

    private void check() {
        mark(ar, !arabicSideFits(), "ui.name.ar.wrongScript");
        mark(latin, !latinSideFits(), "ui.name.latin.wrongScript");
    }

    private static void mark(TextField side, boolean wrong, String key) {
        side.setInvalid(wrong);
        side.setErrorMessage(wrong ? Localized.text(key) : "");
    }

    private boolean arabicSideFits() {
        return !LATIN.matcher(ar.getValue()).find();
    }

    private boolean latinSideFits() {
        return !ARABIC.matcher(latin.getValue()).find();
    }

    @Override
    protected @Nullable PersonName generateModelValue() {
        String arabic = CleanText.oneLine(ar.getValue());
        String latinText = CleanText.oneLine(latin.getValue());
        // Longer than the fields let through: a forged message. Treated as nothing typed.
        boolean tooLong = Math.max(arabic.length(), latinText.length()) > PersonName.MAX_LENGTH;
        return tooLong || arabic.isEmpty() && latinText.isEmpty() ? null : new PersonName(arabic, latinText);
    }

    @Override
    protected void setPresentationValue(@Nullable PersonName name) {
        ar.setValue(name == null ? "" : name.ar());
        latin.setValue(name == null ? "" : name.latin());
    }

    @Override
    public Validator<@Nullable PersonName> getDefaultValidator() {
        return (name, context) -> {
            if (!arabicSideFits()) return ValidationResult.error(Localized.text("ui.name.ar.wrongScript"));
            if (!latinSideFits()) return ValidationResult.error(Localized.text("ui.name.latin.wrongScript"));
            return ValidationResult.ok();
        };
    }

    @Override
    public void focus() {
        ar.focus();
    }
}
