package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.AccountNames.Names;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.review.DecidedRow;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.catalogue.review.Verdict;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What was decided lately, by whom and why; what can be taken back has its button. */
class DecidedList extends Section {

    private final AccountNames accounts;
    private final CurrentUser user;
    private final DataTable<DecidedRow> table;
    private Names deciders = new Names(Map.of());

    DecidedList(AccountNames accounts, CurrentUser user, Consumer<DecidedRow> undo) {
        this.accounts = accounts;
        this.user = user;
        addClassName("stack");
        table = new DataTable<DecidedRow>("catalogue.review.decided")
                .column("catalogue.name", DecidedList::items)
                .column("catalogue.review.finding", (row, language) -> new Span(Localized.label(row.rule())))
                .column("catalogue.review.decision", (row, language) -> verdict(row))
                .column("catalogue.review.reason", DecidedList::reason)
                .column(
                        "catalogue.review.decidedBy",
                        (row, language) -> new Span(deciders.of(row.decidedBy(), language.arabic())))
                .column("catalogue.review.decidedAt", (row, language) -> new Ltr(Formats.moment(row.decidedAt())))
                .column("catalogue.review.takeBack", (row, language) -> undo(row, language, undo));
        add(Localized.text(new H2(), "catalogue.review.decided"), table);
    }

    void show(List<DecidedRow> decided) {
        setVisible(!decided.isEmpty());
        deciders = accounts.of(decided.stream().map(DecidedRow::decidedBy).toList());
        table.rows(decided);
    }

    private static Span items(DecidedRow row, Language language) {
        String name = row.item().in(language.arabic());
        return new Span(
                row.findings() == 1 ? name : Localized.text("catalogue.review.andMore", name, row.findings() - 1));
    }

    private static Component verdict(DecidedRow row) {
        if (row.takenBack()) return new StateChip(Tone.NEUTRAL, "catalogue.review.takenBack");
        return new StateChip(row.verdict(), row.verdict() == Verdict.SENT_BACK ? Tone.WAITING : Tone.GOOD);
    }

    private static Span reason(DecidedRow row, Language language) {
        var until = row.until();
        String reason = row.reason().isEmpty() ? "—" : row.reason();
        return new Span(until == null ? reason : Localized.text("catalogue.review.reasonUntil", reason, until));
    }

    private Component undo(DecidedRow row, Language language, Consumer<DecidedRow> undo) {
        boolean own = row.decidedBy().equals(user.username());
        boolean can = !row.takenBack()
                && row.rule() != ReviewRule.PRICE_PROPOSED
                && (own || row.verdict() == Verdict.ACCEPTED)
                && user.may(Permission.CATALOGUE_WRITE);
        if (!can) return new Span();
        var button = new Button(Localized.text("catalogue.review.takeBack"), click -> undo.accept(row));
        button.setAriaLabel(Localized.text("catalogue.review.undoOf", row.item().in(language.arabic())));
        return button;
    }
}
