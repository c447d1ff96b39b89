package ma.idmaj.beneficiaries.duplicates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.AccountNames.Names;
import ma.idmaj.beneficiaries.duplicates.DecidedCase;
import ma.idmaj.beneficiaries.duplicates.SuspicionState;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What was decided lately, each decision to be taken back. */
class DecidedList extends Section {

    private final AccountNames accounts;
    private final DataTable<DecidedCase> table;
    private Names deciders = new Names(Map.of());

    DecidedList(AccountNames accounts, Consumer<UUID> undo) {
        this.accounts = accounts;
        addClassName("stack");
        table = new DataTable<DecidedCase>("beneficiaries.duplicates.decided")
                .column("beneficiaries.duplicates.files", DecidedList::files)
                .column(
                        "beneficiaries.duplicates.decision",
                        (row, language) -> new StateChip(
                                row.decision(), row.decision() == SuspicionState.SAME ? Tone.GOOD : Tone.NEUTRAL))
                .column("beneficiaries.duplicates.decidedBy", (row, language) -> who(row, language))
                .column(
                        "beneficiaries.duplicates.decidedAt",
                        (row, language) -> new Ltr(Formats.moment(row.decidedAt())))
                .column("beneficiaries.duplicates.undo", (row, language) -> undo(row, undo));
        add(Localized.text(new H2(), "beneficiaries.duplicates.decided"), table);
    }

    void show(List<DecidedCase> decided) {
        setVisible(!decided.isEmpty());
        deciders = accounts.of(decided.stream().map(DecidedCase::decidedBy).toList());
        table.rows(decided);
    }

    private Span who(DecidedCase row, Language language) {
        return new Span(deciders.of(row.decidedBy(), language.arabic()));
    }

    private static Component files(DecidedCase row, Language language) {
        return new Div(
                line(row.earlierNumber(), row.earlier(), language), line(row.laterNumber(), row.later(), language));
    }

    private static Div line(long number, PersonName name, Language language) {
        var span = new Span(name.in(language.arabic()));
        span.getElement().setAttribute("dir", "auto");
        return new Div(new Ltr(Long.toString(number)), new Span(" · "), span);
    }

    private static Button undo(DecidedCase row, Consumer<UUID> undo) {
        var button = new Button(Localized.text("beneficiaries.duplicates.undo"), click -> undo.accept(row.id()));
        button.setAriaLabel(Localized.text(
                "beneficiaries.duplicates.undoOf",
                Long.toString(row.earlierNumber()),
                Long.toString(row.laterNumber())));
        return button;
    }
}
