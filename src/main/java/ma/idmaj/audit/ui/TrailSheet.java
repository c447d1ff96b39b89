package ma.idmaj.audit.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.audit.AuditEntries;
import ma.idmaj.audit.AuditRow;
import ma.idmaj.audit.TrailMark;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.documents.sheets.SheetWords;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The trail to take away as its page is narrowed, the newest entries first; whoever takes it away is in it. */
final class TrailSheet {

    record Row(AuditRow entry, LocalizedText by) {}

    private TrailSheet() {}

    static ExportedList<Row> of(AuditEntries entries, AuditWords words, AccountNames accounts, TrailAddress address) {
        return new ExportedList<Row>("audit", "audit.title", rows(entries, accounts, address))
                .narrowed("audit.column.username", address.username())
                .narrowed("audit.column.subject", said(address.subject(), words::subject))
                .narrowed("audit.column.reference", address.id())
                .narrowed("audit.column.act", said(address.act(), words::act))
                .narrowed("audit.filter.from", day(address.from()))
                .narrowed("audit.filter.to", day(address.to()))
                .number("audit.column.number", row -> row.entry().seq())
                .moment("audit.column.moment", row -> row.entry().at())
                .text("audit.column.username", 24, (row, in) -> in.text(row.by()))
                .text("audit.column.act", (row, in) -> words.act(row.entry().act(), in.language()))
                .text(
                        "audit.column.subject",
                        (row, in) -> words.subject(row.entry().subject(), in.language()))
                .code("audit.column.reference", row -> row.entry().subjectId())
                .text("audit.column.detail", (row, in) -> row.entry().detail())
                .text("audit.entry.difference", (row, in) -> difference(row.entry(), words, in));
    }

    private static @Nullable LocalizedText said(String name, BiFunction<String, Language, String> words) {
        return name.isEmpty()
                ? null
                : new LocalizedText(words.apply(name, Language.AR), words.apply(name, Language.FR));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Formats.date(day);
    }

    private static String difference(AuditRow entry, AuditWords words, SheetWords in) {
        return entry.difference().stream()
                .map(change -> words.field(change, in.language()) + ": "
                        + words.value(change.kind(), change.before(), in.language()) + " > "
                        + words.value(change.kind(), change.after(), in.language()))
                .collect(Collectors.joining("; "));
    }

    private static RowSource<Row> rows(AuditEntries entries, AccountNames accounts, TrailAddress address) {
        return each -> {
            TrailMark after = null;
            int read;
            do {
                var page = entries.page(address.filter(), after, RowSource.PAGE);
                read = page.size();
                var names = accounts.of(page.stream().map(AuditRow::username).toList());
                each.accept(page.stream()
                        .map(entry -> new Row(
                                entry,
                                new LocalizedText(names.of(entry.username(), true), names.of(entry.username(), false))))
                        .toList());
                if (read > 0) after = TrailMark.after(page.getLast());
            } while (read == RowSource.PAGE);
        };
    }
}
