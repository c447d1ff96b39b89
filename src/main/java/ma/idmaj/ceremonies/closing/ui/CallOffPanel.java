package ma.idmaj.ceremonies.closing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ceremonies.CallOffService.Ended;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** A ceremony that cannot be held: put off, to a day that is known or not yet, or given up. */
public final class CallOffPanel extends Div {

    private final ClosingPanels services;
    private final CeremonyDetail ceremony;
    private final Runnable changed;

    CallOffPanel(ClosingPanels services, CeremonyDetail ceremony, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.changed = changed;
        var ended = services.callOff.ended(ceremony.id());
        boolean offers = ceremony.state().mayBeCalledOff() && services.organises();
        setVisible(ended.isPresent() || offers);
        if (!isVisible()) return;
        addClassNames("panel", "stack");
        setId("call-off");
        add(Localized.text(new H2(), "ceremonies.callOff.title"));
        ended.ifPresent(this::told);
        if (offers) offer();
    }

    private void told(Ended ended) {
        var names = services.accounts.of(List.of(ended.by()));
        var text = new Paragraph();
        Localized.on(
                text,
                language -> text.setText(Localized.text(
                        ended.postponed() ? "ceremonies.callOff.postponed" : "ceremonies.callOff.cancelled",
                        names.of(ended.by(), language.arabic()),
                        Formats.moment(ended.at()),
                        ended.reason())));
        add(text);
        if (ended.continuedBy() != null) {
            add(Localized.text(
                    new Anchor(CeremonyLinks.page(ended.continuedBy(), "prepare"), ""), "ceremonies.callOff.goesOn"));
        }
    }

    private void offer() {
        var postpone = Localized.text(new Button(), "ceremonies.callOff.postpone");
        postpone.setId("postpone");
        postpone.addClickListener(click -> {
            var day = Fields.optional(Fields.date("ceremonies.callOff.newDay"));
            day.setId("new-day");
            var singly = services.callOff.putOffSingly(ceremony.id());
            var left = Localized.text(new Paragraph(), "ceremonies.callOff.putOffSingly", singly.size(), singly);
            left.setVisible(!singly.isEmpty());
            new ReasonDialog(
                            "ceremonies.callOff.postpone",
                            words -> act(
                                    () -> services.callOff.postpone(
                                            ceremony.id(), ceremony.version(), words, day.getValue()),
                                    "ceremonies.callOff.postpone.done"),
                            left,
                            day)
                    .open();
        });
        var cancel = Localized.text(new Button(), "ceremonies.callOff.cancel");
        cancel.setId("cancel-ceremony");
        cancel.addClickListener(click -> new ReasonDialog(
                        "ceremonies.callOff.cancel",
                        words -> act(
                                () -> services.callOff.cancel(ceremony.id(), ceremony.version(), words),
                                "ceremonies.callOff.cancel.done"))
                .open());
        var acts = new Div(postpone, cancel);
        acts.addClassName("row");
        add(Localized.text(new Paragraph(), "ceremonies.callOff.hint"), acts);
    }

    private void act(Runnable act, String doneKey) {
        boolean done = Notices.attempt(act);
        changed.run();
        if (done) Notices.done(doneKey);
    }
}
