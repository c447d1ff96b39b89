package ma.idmaj.followup.making.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.followup.VisitState;
import ma.idmaj.followup.making.MadeVisit;
import ma.idmaj.followup.making.VisitDetail;
import ma.idmaj.followup.making.VisitService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;

/** A visit that came to nothing is as good an answer: nobody there, refused, not reached; a note says how it was. */
class NotMadePanel extends Div {

    private static final List<VisitState> WAYS = List.of(VisitState.MISSED, VisitState.REFUSED, VisitState.UNREACHABLE);

    NotMadePanel(VisitDetail visit, VisitService visits, VisitForm form, LocalDate today, Runnable recorded) {
        addClassNames("panel", "stack");
        Select<VisitState> how = Fields.choice("followup.making.how", VisitState.class);
        how.setItems(WAYS);
        how.setId("not-made-how");
        DatePicker on = Fields.date("followup.making.tried");
        on.setMax(today);
        on.setValue(today);
        TextField note = Fields.text("followup.making.note", MadeVisit.NOTE);
        note.setId("not-made-note");
        var send = Localized.text(new Button(), "followup.making.notMade.send");
        send.setId("send-not-made");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            boolean said = Fields.check(how, how.getValue() != null, "followup.findings.choose")
                    & Fields.check(on, on.getValue() != null && !on.isInvalid(), "followup.making.dayMissing")
                    & Fields.check(note, !note.getValue().isBlank(), "followup.making.noteMissing");
            boolean sent = said
                    && Sending.attempt(
                            form.accounts(),
                            () -> visits.notMade(
                                    visit.id(), form.form(), how.getValue(), on.getValue(), note.getValue()));
            send.setEnabled(true);
            if (!said) Fields.focusFirstInvalid(how, on, note);
            if (!sent) return;
            Notices.done("followup.making.sent");
            recorded.run();
        });
        var acts = new Div(send);
        acts.addClassName("row");
        add(
                Localized.text(new H2(), "followup.making.notMade"),
                Localized.text(new Paragraph(), "followup.making.notMade.hint"),
                how,
                on,
                note,
                acts);
    }
}
