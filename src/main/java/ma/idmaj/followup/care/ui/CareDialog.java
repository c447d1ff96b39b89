package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.followup.care.CareService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.StepDialog;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** Something to write down about a case: a few fields under one another, done or cancelled. */
class CareDialog extends StepDialog {

    private final Div form = new Div();

    CareDialog() {
        form.addClassName("form-grid");
        add(form);
    }

    CareDialog with(Component... fields) {
        form.add(fields);
        return this;
    }

    /**
     * @param verb     names the step: of its title, its button and the id of that
     * @param complete whether the fields are right; marks those that are not
     */
    CareDialog step(String verb, BooleanSupplier complete, Runnable act, Runnable done) {
        step("followup.care." + verb, "followup.care.cancel", "followup.care.saved", complete, act, done);
        return this;
    }

    static TextArea words(String key) {
        var words = Fields.longText(key, CareService.MAX_WORDS);
        words.setId("care-words");
        words.addClassName("wide");
        return words;
    }

    /** A day up to today; today when nothing else is said. */
    static DatePicker past(String key, LocalDate today) {
        var day = Fields.date(key);
        day.setId("care-day");
        day.setMax(today);
        day.setValue(today);
        return day;
    }

    static boolean said(TextArea words) {
        return Fields.check(words, !words.getValue().isBlank(), "followup.care.wordsMissing");
    }

    static boolean day(DatePicker day, LocalDate today) {
        return Fields.check(day, !day.isEmpty() && !day.getValue().isAfter(today), "followup.care.dayMissing");
    }

    static <F extends Component & HasValue<?, ?> & com.vaadin.flow.component.HasValidation> boolean chosen(F field) {
        return Fields.check(field, !field.isEmpty(), "followup.care.choose");
    }
}
