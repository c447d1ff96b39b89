package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.contacts.CallDraft;
import ma.idmaj.beneficiaries.contacts.CallOutcome;
import ma.idmaj.beneficiaries.contacts.CallPurpose;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A call in one go: what for, what was said, and the press that says how it ended records it. */
class CallForm extends Div {

    private final Select<CallPurpose> purpose = Fields.choice("beneficiaries.contacts.purpose", CallPurpose.class);
    private final Select<Boolean> agreed =
            Fields.optional(Fields.label(new Select<Boolean>(), "beneficiaries.contacts.agreed"));
    private final TextField agreedTo =
            Fields.optional(Fields.text("beneficiaries.contacts.agreedTo", CallDraft.MAX_AGREED_TO));
    private final TextField note = Fields.optional(Fields.text("beneficiaries.contacts.note", CallDraft.MAX_NOTE));
    private final DatePicker day = Fields.date("beneficiaries.contacts.callDay");
    private final ParsedField<LocalTime> hour = Fields.time("beneficiaries.contacts.callHour");

    /** @param record keeps the call; the fields are emptied when it did */
    CallForm(Predicate<CallDraft> record) {
        purpose.setValue(CallPurpose.FILE_UPDATE);
        purpose.setId("call-purpose");
        agreed.setId("call-agreed");
        agreedTo.setId("call-agreed-to");
        note.setId("call-note");
        agreed.setEmptySelectionAllowed(true);
        agreed.setItems(true, false);
        Localized.on(agreed, language -> {
            agreed.setEmptySelectionCaption(Localized.text("beneficiaries.contacts.agreed.none"));
            agreed.setItemLabelGenerator(CallForm::word);
        });
        note.addClassName("wide");
        var fields = new Div(purpose, agreed, agreedTo, note);
        fields.addClassName("form-grid");
        var earlier = new Div(day, hour);
        earlier.addClassName("form-grid");
        var outcomes = new Div();
        outcomes.addClassNames("form-actions", "call-outcomes");
        outcomes.getElement().setAttribute("role", "group");
        Localized.on(
                outcomes,
                language -> outcomes.getElement()
                        .setAttribute("aria-label", Localized.text("beneficiaries.contacts.outcome")));
        Arrays.stream(CallOutcome.values())
                .map(outcome -> button(outcome, record))
                .forEach(outcomes::add);
        add(fields, new Details(Localized.text(new Span(), "beneficiaries.contacts.earlier"), earlier), outcomes);
    }

    private Button button(CallOutcome outcome, Predicate<CallDraft> record) {
        var button = Localized.text(new Button(), "beneficiaries.contacts.end." + outcome.name());
        button.setId("call-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setDisableOnClick(true);
        if (outcome == CallOutcome.REACHED) button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> {
            draft(outcome).filter(record).ifPresent(recorded -> clear());
            button.setEnabled(true);
        });
        return button;
    }

    /** Empty when the day of an earlier call is half said; the field then says what is missing. */
    private Optional<CallDraft> draft(CallOutcome outcome) {
        LocalDate on = day.getValue();
        LocalTime at = hour.getValue();
        boolean dayRight = Fields.check(day, !day.isInvalid() && (on != null || at == null), "ui.required");
        boolean hourRight =
                hour.unreadable() || Fields.check(hour, on == null || at != null, "beneficiaries.contacts.hourMissing");
        if (!dayRight || !hourRight || hour.unreadable()) return Optional.empty();
        return Optional.of(new CallDraft(
                at(on, at), purpose.getValue(), outcome, agreed.getValue(), agreedTo.getValue(), note.getValue()));
    }

    private static @Nullable LocalDateTime at(@Nullable LocalDate on, @Nullable LocalTime at) {
        return on == null || at == null ? null : on.atTime(at);
    }

    private void clear() {
        agreed.clear();
        agreedTo.clear();
        note.clear();
        day.clear();
        hour.clear();
    }

    static String word(@Nullable Boolean agreed) {
        if (agreed == null) return Localized.text("beneficiaries.contacts.agreed.none");
        return Localized.text(agreed ? "beneficiaries.contacts.agreed.yes" : "beneficiaries.contacts.agreed.no");
    }
}
