package ma.idmaj.followup.exit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.followup.exit.ExitDraft;
import ma.idmaj.followup.exit.ExitOutcome;
import ma.idmaj.followup.exit.ExitReason;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Proposes that a project leaves the programme: how, since when, why. Another person decides. */
class ProposeExitDialog extends Dialog {

    private final Select<ExitOutcome> outcome = Fields.choice("followup.exit.outcome", ExitOutcome.class);
    private final Select<ExitReason> reason = Fields.choice("followup.exit.reason", ExitReason.class);
    private final DatePicker since = Fields.date("followup.exit.since");
    private final TextField note = Fields.optional(Fields.text("followup.exit.note", ExitDraft.NOTE));

    ProposeExitDialog(LocalDate today, Consumer<ExitDraft> propose, Runnable proposed) {
        addClassName("part-dialog");
        since.setMax(today);
        since.setValue(today);
        outcome.setId("exit-outcome");
        reason.setId("exit-reason");
        reason.setEnabled(false);
        outcome.addValueChangeListener(change -> {
            reason.setItems(change.getValue().reasons());
            reason.setEnabled(true);
        });
        var grid = new Div(outcome, since, reason, note);
        grid.addClassName("form-grid");
        add(Localized.text(new Paragraph(), "followup.exit.hint"), grid);
        Localized.on(this, language -> setHeaderTitle(Localized.text("followup.exit.propose")));
        var confirm = Localized.text(new Button(), "followup.exit.propose");
        confirm.setId("propose-exit");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            if (!whole()) return;
            var draft = new ExitDraft(outcome.getValue(), since.getValue(), reason.getValue(), note.getValue());
            if (Notices.attempt(() -> propose.accept(draft))) {
                Notices.done("followup.exit.proposed");
                close();
                proposed.run();
            }
        });
        getFooter().add(Localized.text(new Button("", click -> close()), "ui.cancel"), confirm);
    }

    private boolean whole() {
        boolean how = Fields.check(outcome, outcome.getValue() != null, "followup.findings.choose");
        boolean why = Fields.check(reason, reason.getValue() != null, "followup.findings.choose");
        boolean day = Fields.check(since, since.getValue() != null, "followup.making.dayMissing");
        Fields.focusFirstInvalid(outcome, since, reason);
        return how && why && day;
    }
}
