package ma.idmaj.followup.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.VisitRow;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Visits as rows, each leading to its page. */
final class VisitTable {

    private VisitTable() {}

    static RowTable<VisitRow> of(List<VisitRow> rows, AccountNames.Names names) {
        return new RowTable<VisitRow>("followup.title")
                .column(
                        "followup.person",
                        (visit, language) ->
                                RowCell.name(visit.name().in(language.arabic()), "", VisitLinks.visit(visit.id())))
                .column(
                        "followup.project",
                        (visit, language) -> RowCell.words(visit.project().in(language.arabic())))
                .column(
                        "followup.visit",
                        (visit, language) -> RowCell.words(Localized.text("followup.visit." + visit.months())))
                .column("followup.due", (visit, language) -> RowCell.ltr(Formats.date(visit.dueOn())))
                .column("followup.day", (visit, language) -> day(visit))
                .column("followup.visitor", (visit, language) -> visitor(visit, names, language))
                .column("followup.state", (visit, language) -> state(visit))
                .rows(rows);
    }

    private static RowCell day(VisitRow visit) {
        var planned = visit.planned();
        return planned == null ? RowCell.hint(Localized.text("followup.noDay")) : RowCell.ltr(Formats.date(planned));
    }

    private static RowCell visitor(VisitRow visit, AccountNames.Names names, Language language) {
        String visitor = visit.visitor();
        return visitor == null
                ? RowCell.hint(Localized.text("followup.nobody"))
                : RowCell.words(names.of(visitor, language.arabic()));
    }

    private static RowCell state(VisitRow visit) {
        String words = Localized.label(visit.state());
        return visit.overdue()
                ? new RowCell(Localized.text("followup.overdue"), words, "", "late", "")
                : RowCell.words(words);
    }
}
