package ma.idmaj.privacy.retention.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.privacy.retention.RetentionCount;
import ma.idmaj.privacy.retention.RetentionRun;
import ma.idmaj.privacy.retention.RetentionService;
import ma.idmaj.shared.LocalizedText;

/** The reports to take away: a row for each category of each run. */
final class ReportSheet {

    record Row(RetentionRun run, RetentionCount count, LocalizedText by) {}

    private ReportSheet() {}

    static ExportedList<Row> of(RetentionService retention, AccountNames accounts) {
        return new ExportedList<Row>("retention", "privacy.retention.reports", rows(retention, accounts))
                .moment("privacy.retention.startedAt", row -> row.run().startedAt())
                .moment("privacy.retention.endedAt", row -> row.run().endedAt())
                .text("privacy.retention.startedBy", 24, (row, in) -> in.text(row.by()))
                .label("privacy.retention.outcome", row -> row.run().outcome())
                .label("privacy.retention.category", row -> row.count().category())
                .number("privacy.retention.months", row -> row.count().months())
                .number("privacy.retention.went", row -> row.count().gone())
                .number("privacy.retention.held", row -> row.count().held())
                .number("privacy.retention.stopped", row -> row.count().stopped());
    }

    private static RowSource<Row> rows(RetentionService retention, AccountNames accounts) {
        return each -> {
            int offset = 0;
            int read;
            do {
                var page = retention.runs(offset, RowSource.PAGE);
                read = page.size();
                offset += read;
                var names =
                        accounts.of(page.stream().map(RetentionRun::startedBy).toList());
                each.accept(page.stream()
                        .flatMap(run -> run.counts().stream()
                                .map(count -> new Row(
                                        run,
                                        count,
                                        new LocalizedText(
                                                names.of(run.startedBy(), true), names.of(run.startedBy(), false)))))
                        .toList());
            } while (read == RowSource.PAGE);
        };
    }
}
