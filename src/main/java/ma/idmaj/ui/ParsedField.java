package ma.idmaj.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.shared.Registration;

import ma.idmaj.shared.CleanText;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text that stands for a value: CIN, phone, amount, count. Accepts every spelling the value's own reader accepts and,
 * on leaving the field, shows the one spelling the product uses. What cannot be read stays as typed, with a sentence;
 * the value is then {@code null}.
 */
public final class ParsedField<T> extends AbstractCompositeField<TextField, ParsedField<T>, @Nullable T>
        implements HasValidationProperties,
                HasValidator<@Nullable T>,
                HasLabel,
                HasHelper,
                HasSize,
                HasStyle,
                Focusable<ParsedField<T>> {

    /** Milliseconds between two things told while typing: what is lost with the server is less than two seconds' typing. */
    public static final int TYPING_PAUSE = 800;

    private final Function<String, Optional<T>> reader;
    private final Function<T, String> writer;
    private final String errorKey;
    private final List<ValidationStatusChangeListener<@Nullable T>> listeners = new ArrayList<>();
    private Function<T, Optional<String>> warning = value -> Optional.empty();
    private @Nullable String hintKey;
    private Object[] hintValues = {};
    private boolean eager;

    ParsedField(Function<String, Optional<T>> reader, Function<T, String> writer, String errorKey) {
        super(null);
        this.reader = reader;
        this.writer = writer;
        this.errorKey = errorKey;
        var text = getContent();
        text.setManualValidation(true);
        text.addClassName("ltr-input");
        text.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        text.addValueChangeListener(change -> {
            if (change.isFromClient() && !eager) typed();
        });
        Localized.on(this, language -> reword());
    }

    /** A second look the value deserves, without refusing it: the key of a sentence shown under the field. */
    ParsedField<T> warning(Function<T, Optional<String>> key) {
        warning = key;
        return this;
    }

    ParsedField<T> hint(String key, Object... values) {
        hintKey = key;
        hintValues = values;
        reword();
        return this;
    }

    /**
     * Tells while one types, once a second at most, and once after the last key. The field's text is put in order only when it
     * is left: never under the hands of whoever is typing.
     */
    public void whileTyping(Runnable typed) {
        eager = true;
        Typing.on(
                getContent(),
                TYPING_PAUSE,
                () -> {
                    read();
                    if (!unreadable()) setInvalid(false);
                    typed.run();
                },
                () -> {
                    typed();
                    typed.run();
                });
    }

    /** Puts a text into the field as it was typed, readable or not. */
    public void type(String raw) {
        getContent().setValue(raw);
        read();
        setInvalid(unreadable());
        reword();
    }

    /** What stands in the field, readable or not. */
    public String text() {
        return getContent().getValue();
    }

    public Optional<T> optionalValue() {
        return Optional.ofNullable(getValue());
    }

    /** Whether something stands in the field that cannot be read. */
    public boolean unreadable() {
        return !text().isBlank() && getValue() == null;
    }

    private void typed() {
        Optional<T> value = read();
        getContent().setValue(value.map(writer).orElseGet(() -> CleanText.oneLine(text())));
        setInvalid(unreadable());
        reword();
        var event = new ValidationStatusChangeEvent<@Nullable T>(this, !unreadable());
        List.copyOf(listeners).forEach(listener -> listener.validationStatusChanged(event));
    }

    private Optional<T> read() {
        String cleaned = CleanText.oneLine(text());
        Optional<T> value = cleaned.isEmpty() ? Optional.empty() : reader.apply(cleaned);
        setModelValue(value.orElse(null), true);
        return value;
    }

    private void reword() {
        if (unreadable()) setErrorMessage(Localized.text(errorKey));
        String hint = hintKey == null ? "" : Localized.text(hintKey, hintValues);
        getContent()
                .setHelperText(Optional.ofNullable(getValue())
                        .flatMap(warning)
                        .map(Localized::text)
                        .orElse(hint));
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        getContent().setValue(value == null ? "" : writer.apply(value));
        setInvalid(false);
        reword();
    }

    @Override
    public Validator<@Nullable T> getDefaultValidator() {
        return (value, context) ->
                unreadable() ? ValidationResult.error(Localized.text(errorKey)) : ValidationResult.ok();
    }

    @Override
    public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<@Nullable T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
