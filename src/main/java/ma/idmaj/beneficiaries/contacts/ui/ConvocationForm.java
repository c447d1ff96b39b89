package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.contacts.ConvocationDraft;
import ma.idmaj.beneficiaries.contacts.ConvocationReason;
import ma.idmaj.beneficiaries.contacts.ConvocationWay;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;

/** A new convocation: what for, when, where in both languages, how it is brought. */
class ConvocationForm extends Div {

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<ConvocationReason> reason =
            Fields.choice("beneficiaries.contacts.reason", ConvocationReason.class);
    private final Select<ConvocationWay> way = Fields.choice("beneficiaries.contacts.way", ConvocationWay.class);
    private final DatePicker day = Fields.date("beneficiaries.contacts.day");
    private final ParsedField<LocalTime> hour = Fields.optional(Fields.time("beneficiaries.contacts.hour"));
    private final TextField placeAr = Fields.arabicText("beneficiaries.contacts.placeAr", ConvocationDraft.MAX_PLACE);
    private final TextField placeFr = Fields.latinText("beneficiaries.contacts.placeFr", ConvocationDraft.MAX_PLACE);

    /** @param plan keeps the convocation; the form closes when it did */
    ConvocationForm(Predicate<ConvocationDraft> plan) {
        reason.setId("convocation-reason");
        way.setId("convocation-way");
        day.setId("convocation-day");
        hour.getContent().setId("convocation-hour");
        placeAr.setId("convocation-place-ar");
        placeFr.setId("convocation-place-fr");
        reason.setValue(ConvocationReason.INTERVIEW);
        way.setValue(ConvocationWay.PHONE);
        var grid = new Div(reason, way, day, hour, placeAr, placeFr);
        grid.addClassName("form-grid");
        var save = Localized.text(new Button(), "beneficiaries.contacts.plan");
        save.setId("convocation-plan");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        var actions = new Div(save);
        actions.addClassName("form-actions");
        var form =
                new Details(Localized.text(new Span(), "beneficiaries.contacts.new"), new Div(errors, grid, actions));
        form.addClassName("convocation-form");
        save.addClickListener(click -> {
            draft().filter(plan).ifPresent(planned -> {
                clear();
                form.setOpened(false);
            });
            save.setEnabled(true);
        });
        add(form);
    }

    private Optional<ConvocationDraft> draft() {
        var problems = new ArrayList<Problem>();
        var on = day.getValue();
        if (!Fields.check(day, on != null, "beneficiaries.contacts.dayMissing"))
            problems.add(Problem.of(day, "beneficiaries.contacts.dayMissing"));
        if (hour.unreadable()) problems.add(Problem.of(hour.getContent(), "ui.time.unreadable"));
        var place = new LocalizedText(placeAr.getValue(), placeFr.getValue());
        boolean placed = !place.ar().isEmpty() || !place.fr().isEmpty();
        if (!Fields.check(placeAr, placed, "beneficiaries.contacts.placeMissing"))
            problems.add(Problem.of(placeAr, "beneficiaries.contacts.placeMissing"));
        if (!errors.show(problems) || on == null) return Optional.empty();
        return Optional.of(new ConvocationDraft(reason.getValue(), on, hour.getValue(), place, way.getValue()));
    }

    /** The place stays: the next one is often asked to the same. */
    private void clear() {
        day.clear();
        hour.clear();
    }
}
