package ma.idmaj.followup.care.ui;

import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.followup.care.CareRow;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;

/** Cases as a table: of everybody, or of one person. */
final class CareList {

    private CareList() {}

    static RowTable<CareRow> table(LocalDate today, boolean named) {
        var table = new RowTable<CareRow>("followup.care.title")
                .column(
                        "followup.care.kind",
                        (row, language) -> RowCell.name(Localized.label(row.kind()), "", CareLinks.one(row.id())));
        if (named)
            table.column(
                    "followup.person",
                    (row, language) -> RowCell.words(row.name().in(language.arabic())));
        return table.column("followup.care.thing", CareList::thing)
                .column("followup.care.openedOn", (row, language) -> RowCell.ltr(Formats.date(row.openedOn())))
                .column("followup.care.dueOn", (row, language) -> due(row, today))
                .column("followup.state", (row, language) -> RowCell.words(Localized.label(row.state())));
    }

    private static RowCell thing(CareRow row, Language language) {
        String item = row.item().in(language.arabic());
        if (item.isEmpty()) return RowCell.hint(Localized.text("followup.care.noThing"));
        return row.serial().isEmpty() ? RowCell.words(item) : new RowCell(item, row.serial(), "", "", "");
    }

    private static RowCell due(CareRow row, LocalDate today) {
        var day = row.dueOn();
        if (day == null) return RowCell.words("—");
        return row.overdue(today)
                ? new RowCell(Formats.date(day), Localized.text("followup.care.overdue"), "", "late", "")
                : RowCell.ltr(Formats.date(day));
    }
}
