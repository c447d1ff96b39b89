package ma.idmaj.privacy.holds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.BeneficiaryRow;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyRow;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.privacy.holds.HoldDraft;
import ma.idmaj.privacy.holds.HoldService;
import ma.idmaj.privacy.ui.PersonChoice;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;

/** Whom or which ceremony to hold, why, and until when. */
class HoldDialog extends Dialog {

    private final ComboBox<BeneficiaryRow> person;
    private final ComboBox<CeremonyRow> ceremony = Fields.label(new ComboBox<>(), "privacy.holds.ceremony");
    private final TextField reason = Fields.text("privacy.holds.reason", HoldDraft.MAX_REASON);
    private final DatePicker until = Fields.optional(Fields.date("privacy.holds.until"));

    HoldDialog(
            HoldService holds, BeneficiaryService people, CeremonyService ceremonies, LocalDate today, Runnable saved) {
        addClassName("entry-dialog");
        setCloseOnOutsideClick(false);
        person = PersonChoice.of("privacy.requests.person", people);
        person.setId("hold-person");
        Fields.hint(person, "privacy.holds.person.hint");
        ceremony.setId("hold-ceremony");
        ceremony.setItems(ceremonies.ceremonies(""));
        Localized.on(
                ceremony,
                language -> ceremony.setItemLabelGenerator(
                        row -> row.title().in(language.arabic()) + " · " + Formats.date(row.heldOn())));
        reason.setId("hold-reason");
        until.setId("hold-until");
        until.setMin(today);
        Fields.hint(until, "privacy.holds.until.hint");
        var form = new Div(person, ceremony, reason, until);
        form.addClassName("stack");
        add(form);
        var save = Localized.text(new Button(), "privacy.holds.set");
        save.setId("save-hold");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            if (!complete() || !Notices.attempt(() -> holds.hold(draft()))) return;
            close();
            saved.run();
            Notices.done("privacy.saved");
        });
        var cancel = Localized.text(new Button(), "privacy.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("privacy.holds.set")));
        getFooter().add(cancel, save);
    }

    private boolean complete() {
        boolean one = Fields.check(
                person, (person.getValue() == null) != (ceremony.getValue() == null), "privacy.holds.whom");
        return Fields.check(reason, !reason.getValue().isBlank(), "privacy.holds.reasonMissing") && one;
    }

    private HoldDraft draft() {
        return new HoldDraft(
                person.getValue() == null ? null : person.getValue().id(),
                ceremony.getValue() == null ? null : ceremony.getValue().id(),
                reason.getValue(),
                until.getValue());
    }
}
