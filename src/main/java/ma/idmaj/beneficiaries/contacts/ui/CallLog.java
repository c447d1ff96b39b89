package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.contacts.CallOutcome;
import ma.idmaj.beneficiaries.contacts.CallRow;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The calls made, the newest first; a slip can be taken back for a while by who made it. */
class CallLog extends Div {

    private final boolean writing;
    private final Consumer<UUID> takeBack;

    CallLog(boolean writing, Consumer<UUID> takeBack) {
        this.writing = writing;
        this.takeBack = takeBack;
        addClassName("call-log");
    }

    void show(List<CallRow> calls, AccountNames.Names names) {
        removeAll();
        if (calls.isEmpty()) {
            add(Localized.text(new Paragraph(), "beneficiaries.contacts.noCalls"));
            return;
        }
        var table = new DataTable<CallRow>("beneficiaries.contacts.log")
                .column("beneficiaries.contacts.when", (call, language) -> new Ltr(Formats.moment(call.at())))
                .column("beneficiaries.contacts.purpose", (call, language) -> new Span(Localized.label(call.purpose())))
                .column("beneficiaries.contacts.outcome", (call, language) -> chip(call.outcome()))
                .column("beneficiaries.contacts.said", (call, language) -> said(call))
                .column(
                        "beneficiaries.contacts.by",
                        (call, language) -> new Span(names.of(call.by(), language.arabic())));
        if (writing && calls.stream().anyMatch(CallRow::mayTakeBack))
            table.column("beneficiaries.contacts.act", this::act);
        add(table.rows(calls));
    }

    private static Component said(CallRow call) {
        var said = new Div();
        if (call.agreed() != null) said.add(line(CallForm.word(call.agreed())));
        if (!call.agreedTo().isEmpty()) said.add(line(call.agreedTo()));
        if (!call.note().isEmpty()) said.add(line(call.note()));
        if (said.getComponentCount() == 0) said.add(new Span("—"));
        return said;
    }

    private static Div line(String text) {
        var line = new Div(text);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    private Component act(CallRow call, Language language) {
        if (!call.mayTakeBack()) return new Span();
        var undo = new Button(Localized.text("beneficiaries.contacts.takeBack"), click -> takeBack.accept(call.id()));
        undo.setDisableOnClick(true);
        return undo;
    }

    static StateChip chip(CallOutcome outcome) {
        return new StateChip(
                outcome,
                switch (outcome) {
                    case REACHED -> Tone.GOOD;
                    case CALL_AGAIN -> Tone.WAITING;
                    case NOT_REACHED -> Tone.NEUTRAL;
                    case WRONG_NUMBER -> Tone.BAD;
                });
    }
}
