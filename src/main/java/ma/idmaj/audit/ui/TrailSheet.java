package ma.idmaj.audit.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.audit.AuditRow;
import ma.idmaj.audit.AuditTrail;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.shared.LocalizedText;

/** The whole trail to take away, the newest entries first; whoever takes it away is in it. */
final class TrailSheet {

    record Row(AuditRow entry, LocalizedText by) {}

    private TrailSheet() {}

    static ExportedList<Row> of(AuditTrail trail, AuditWords words, AccountNames accounts) {
        return new ExportedList<Row>("audit", "audit.title", rows(trail, accounts))
                .number("audit.column.number", row -> row.entry().seq())
                .moment("audit.column.moment", row -> row.entry().at())
                .text("audit.column.username", 24, (row, in) -> in.text(row.by()))
                .text("audit.column.act", (row, in) -> words.act(row.entry(), in.language()))
                .text("audit.column.subject", (row, in) -> words.subject(row.entry(), in.language()))
                .code("audit.column.reference", row -> row.entry().subjectId())
                .text("audit.column.detail", (row, in) -> row.entry().detail());
    }

    private static RowSource<Row> rows(AuditTrail trail, AccountNames accounts) {
        return each -> {
            long before = Long.MAX_VALUE;
            int read;
            do {
                var page = trail.older(before, RowSource.PAGE);
                read = page.size();
                var names = accounts.of(page.stream().map(AuditRow::username).toList());
                each.accept(page.stream()
                        .map(entry -> new Row(
                                entry,
                                new LocalizedText(names.of(entry.username(), true), names.of(entry.username(), false))))
                        .toList());
                if (read > 0) before = page.getLast().seq();
            } while (read == RowSource.PAGE);
        };
    }
}
