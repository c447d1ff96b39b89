package ma.idmaj.audit.ui;

import ma.idmaj.accounts.AccountNames.Names;
import ma.idmaj.audit.AuditRow;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import java.util.List;

/** A page of the trail; the act opens the entry. */
final class TrailTable {

    private TrailTable() {}

    static RowTable<AuditRow> of(List<AuditRow> rows, AuditWords words, Names names) {
        var table = new RowTable<AuditRow>("audit.title")
                .column("audit.column.moment", (row, l) -> RowCell.ltr(Formats.moment(row.at())))
                .column("audit.column.username", (row, l) -> RowCell.words(names.of(row.username(), l.arabic())))
                .column(
                        "audit.column.act",
                        (row, l) -> RowCell.name(words.act(row.act(), l), "", AuditEntryView.address(row.seq())))
                .column("audit.column.subject", (row, l) -> RowCell.words(words.subject(row.subject(), l)))
                .column("audit.column.reference", (row, l) -> RowCell.ltr(AuditWords.brief(row.subjectId())))
                .column("audit.column.detail", (row, l) -> detail(row, words, l))
                .rows(rows);
        table.addClassName("trail-table");
        return table;
    }

    private static RowCell detail(AuditRow row, AuditWords words, Language language) {
        return row.difference().isEmpty()
                ? RowCell.ltr(AuditWords.brief(row.detail()))
                : RowCell.words(words.fields(row.difference(), language));
    }
}
