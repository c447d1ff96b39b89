package ma.idmaj.reporting.published.ui;

import ma.idmaj.documents.report.Figure;
import ma.idmaj.documents.report.ReportSheet;
import ma.idmaj.documents.report.ReportSheet.Section;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A report's figures as plain numbers, one a row: the paper's own sheet, so that neither can say anything else. */
final class ReportSpreadsheet {

    private static final double WIDE = 40;

    private record Row(LocalizedText section, LocalizedText line, LocalizedText what, Figure figure) {}

    private ReportSpreadsheet() {}

    static ExportedList<?> of(String name, ReportSheet sheet) {
        return new ExportedList<Row>(name, "reporting.published.sheet." + name, RowSource.of(() -> rows(sheet)))
                .narrowed("reporting.published.sheet.of", sheet.subject())
                .narrowed("reporting.published.sheet.period", sheet.period())
                .text("reporting.published.sheet.section", WIDE, (row, words) -> words.text(row.section()))
                .text("reporting.published.sheet.line", WIDE, (row, words) -> words.text(row.line()))
                .text("reporting.published.sheet.what", (row, words) -> words.text(row.what()))
                .number("reporting.published.column.people", row -> value(row, Figure.Kind.COUNT))
                .money("reporting.published.column.amount", row -> {
                    Long centimes = value(row, Figure.Kind.AMOUNT);
                    return centimes == null ? null : new Money(centimes);
                })
                .decimal("reporting.published.sheet.percent", row -> {
                    Long share = value(row, Figure.Kind.SHARE);
                    return share == null ? null : share / 100.0;
                })
                .text(
                        "reporting.published.sheet.shown",
                        (row, words) -> row.figure().text());
    }

    private static @Nullable Long value(Row row, Figure.Kind kind) {
        return row.figure().kind() == kind ? row.figure().value() : null;
    }

    private static List<Row> rows(ReportSheet sheet) {
        var rows = new ArrayList<Row>();
        for (Section section : sheet.sections()) {
            section.lines().forEach(line -> add(rows, section, line));
            var total = section.total();
            if (total != null) add(rows, section, total);
        }
        return rows;
    }

    private static void add(List<Row> rows, Section section, ReportSheet.Line line) {
        for (int i = 0; i < line.figures().size(); i++)
            rows.add(new Row(
                    section.heading(),
                    line.label(),
                    section.columns().get(i + 1),
                    line.figures().get(i)));
    }
}
