package ma.idmaj.beneficiaries.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.beneficiaries.contacts.ConvocationRow;
import ma.idmaj.beneficiaries.contacts.ConvocationService;
import ma.idmaj.beneficiaries.contacts.ConvocationState;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Locale;

/** A person's convocations, each with the moves it may make. */
class ConvocationList extends Div {

    private final ConvocationService convocations;
    private final boolean writing;
    private final Runnable moved;

    ConvocationList(ConvocationService convocations, boolean writing, Runnable moved) {
        this.convocations = convocations;
        this.writing = writing;
        this.moved = moved;
        addClassName("convocations");
    }

    void show(List<ConvocationRow> rows) {
        removeAll();
        if (rows.isEmpty()) {
            add(Localized.text(new Paragraph(), "beneficiaries.contacts.noConvocations"));
            return;
        }
        var table = new DataTable<ConvocationRow>("beneficiaries.contacts.convocations")
                .column("beneficiaries.contacts.reason", (row, language) -> new Span(Localized.label(row.reason())))
                .column("beneficiaries.contacts.when", (row, language) -> when(row))
                .column(
                        "beneficiaries.contacts.place",
                        (row, language) -> new Span(row.place().in(language.arabic())))
                .column("beneficiaries.contacts.way", (row, language) -> new Span(Localized.label(row.way())))
                .column("beneficiaries.contacts.state", (row, language) -> chip(row.state()));
        if (writing && rows.stream().anyMatch(row -> !row.state().next().isEmpty()))
            table.column("beneficiaries.contacts.act", this::acts);
        add(table.rows(rows));
    }

    static Component when(ConvocationRow row) {
        var hour = row.heldAt();
        return new Ltr(Formats.date(row.heldOn()) + (hour == null ? "" : " " + Formats.time(hour)));
    }

    private Component acts(ConvocationRow row, Language language) {
        var acts = new Div();
        acts.addClassNames("row", "convocation-acts");
        // Who had confirmed came or did not: the day itself tells, not the convocation.
        if (row.passed() && row.state() == ConvocationState.CONFIRMED) return acts;
        for (ConvocationState to : row.state().next()) {
            if (to == ConvocationState.SENT && row.passed()) continue;
            var act = new Button(Localized.text("beneficiaries.contacts.to." + to.name()));
            act.addClassName("to-" + to.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            act.addClickListener(click -> {
                if (to == ConvocationState.CANCELLED) confirmation(row).open();
                else move(row, to);
            });
            acts.add(act);
        }
        return acts;
    }

    private ConfirmDialog confirmation(ConvocationRow row) {
        var dialog = new ConfirmDialog();
        Localized.on(dialog, language -> {
            dialog.setHeader(Localized.text("beneficiaries.contacts.cancel.title", row.reason(), row.heldOn()));
            dialog.setText(Localized.text("beneficiaries.contacts.cancel.consequence"));
            dialog.setConfirmText(Localized.text("beneficiaries.contacts.to.CANCELLED"));
            dialog.setCancelText(Localized.text("beneficiaries.contacts.keep"));
        });
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirm -> move(row, ConvocationState.CANCELLED));
        return dialog;
    }

    private void move(ConvocationRow row, ConvocationState to) {
        boolean done = Notices.attempt(() -> {
            switch (to) {
                case SENT -> convocations.send(row.id(), row.version());
                case CONFIRMED -> convocations.confirm(row.id(), row.version());
                case DECLINED -> convocations.decline(row.id(), row.version());
                case NO_ANSWER -> convocations.leaveUnanswered(row.id(), row.version());
                case CANCELLED -> convocations.cancel(row.id(), row.version());
                case PLANNED -> throw new IllegalStateException("no way back");
            }
        });
        if (done) Notices.done("beneficiaries.contacts.moved", to);
        moved.run();
    }

    static StateChip chip(ConvocationState state) {
        return new StateChip(
                state,
                switch (state) {
                    case PLANNED -> Tone.INFO;
                    case SENT, NO_ANSWER -> Tone.WAITING;
                    case CONFIRMED -> Tone.GOOD;
                    case DECLINED -> Tone.BAD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }
}
