package ma.idmaj.documents.sheets;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.PrivateNumbers;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A list as it may be taken away: what it is called, what narrows it, its columns, its rows. The rows come from the
 * service the screen asks, under the same rules; nothing is read before the file is written.
 */
public final class ExportedList<R> {

    private final String name;
    private final String titleKey;
    private final RowSource<R> rows;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<Function<SheetWords, String>> facts = new ArrayList<>();
    private final List<String> narrowings = new ArrayList<>();

    record Column<R>(
            Function<SheetWords, String> heading,
            CellType type,
            double width,
            boolean hidden,
            BiFunction<R, SheetWords, @Nullable Object> cell) {}

    /**
     * @param name     of the file and in the audit trail: what list it is, never of whom
     * @param titleKey what stands on top of it
     */
    public ExportedList(String name, String titleKey, RowSource<R> rows) {
        this.name = name;
        this.titleKey = titleKey;
        this.rows = rows;
    }

    /** What narrows the list; a value that is missing does not. */
    public ExportedList<R> narrowed(String labelKey, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) return this;
        facts.add(words -> words.text("documents.sheets.fact", words.text(labelKey), said(value, words)));
        String what = labelKey.substring(labelKey.lastIndexOf('.') + 1);
        // What is typed may name somebody: the trail keeps that it narrowed the list, and not the words.
        narrowings.add(value instanceof Enum<?> constant ? what + "=" + constant.name() : what);
        return this;
    }

    /** @param typed what is searched for; a number that tells who somebody is is not repeated */
    public ExportedList<R> searched(String typed) {
        return narrowed("documents.sheets.search", PrivateNumbers.in(typed) ? null : typed);
    }

    /** What narrows the list, in the words of its screen. */
    public ExportedList<R> about(List<String> said) {
        said.forEach(fact -> facts.add(words -> fact));
        if (!said.isEmpty()) narrowings.add("filters=" + said.size());
        return this;
    }

    private static String said(Object value, SheetWords words) {
        return switch (value) {
            case Enum<?> constant -> words.label(constant);
            case LocalizedText text -> words.text(text);
            default -> value.toString();
        };
    }

    public ExportedList<R> text(String headingKey, BiFunction<R, SheetWords, @Nullable String> cell) {
        return column(headingKey, CellType.TEXT, cell::apply);
    }

    /** @param width in characters */
    public ExportedList<R> text(String headingKey, double width, BiFunction<R, SheetWords, @Nullable String> cell) {
        return add(words -> words.text(headingKey), CellType.TEXT, width, false, cell::apply);
    }

    /** A text in both languages: a column for each. */
    public ExportedList<R> both(String headingKey, Function<R, LocalizedText> cell) {
        return inScript(
                        "documents.sheets.inArabic",
                        headingKey,
                        row -> cell.apply(row).ar())
                .inScript(
                        "documents.sheets.inFrench",
                        headingKey,
                        row -> cell.apply(row).fr());
    }

    /** A name in both scripts: a column for each. */
    public ExportedList<R> person(String headingKey, Function<R, @Nullable PersonName> cell) {
        return inScript("documents.sheets.inArabic", headingKey, row -> script(cell.apply(row), true))
                .inScript("documents.sheets.inLatin", headingKey, row -> script(cell.apply(row), false));
    }

    private static String script(@Nullable PersonName name, boolean arabic) {
        if (name == null) return "";
        return arabic ? name.ar() : name.latin();
    }

    private ExportedList<R> inScript(String scriptKey, String headingKey, Function<R, String> cell) {
        return add(
                words -> words.text(scriptKey, words.text(headingKey)),
                CellType.TEXT,
                CellType.TEXT.width(),
                false,
                (row, words) -> cell.apply(row));
    }

    /** The label of an enum constant, a narrow column. */
    public ExportedList<R> label(String headingKey, Function<R, ? extends @Nullable Enum<?>> cell) {
        return add(
                words -> words.text(headingKey),
                CellType.TEXT,
                18,
                false,
                (row, words) -> words.label(cell.apply(row)));
    }

    public ExportedList<R> code(String headingKey, Function<R, @Nullable String> cell) {
        return column(headingKey, CellType.CODE, (row, words) -> cell.apply(row));
    }

    public ExportedList<R> number(String headingKey, Function<R, ? extends @Nullable Number> cell) {
        return column(headingKey, CellType.NUMBER, (row, words) -> cell.apply(row));
    }

    public ExportedList<R> decimal(String headingKey, Function<R, ? extends @Nullable Number> cell) {
        return column(headingKey, CellType.DECIMAL, (row, words) -> cell.apply(row));
    }

    public ExportedList<R> money(String headingKey, Function<R, @Nullable Money> cell) {
        return column(headingKey, CellType.MONEY, (row, words) -> cell.apply(row));
    }

    public ExportedList<R> date(String headingKey, Function<R, @Nullable LocalDate> cell) {
        return column(headingKey, CellType.DATE, (row, words) -> cell.apply(row));
    }

    public ExportedList<R> moment(String headingKey, Function<R, @Nullable Instant> cell) {
        return column(headingKey, CellType.MOMENT, (row, words) -> cell.apply(row));
    }

    /** What finds the row again when the file comes back; out of sight in a workbook. */
    public ExportedList<R> hidden(String heading, Function<R, String> cell) {
        return add(words -> heading, CellType.CODE, CellType.CODE.width(), true, (row, words) -> cell.apply(row));
    }

    private ExportedList<R> column(String headingKey, CellType type, BiFunction<R, SheetWords, @Nullable Object> cell) {
        return add(words -> words.text(headingKey), type, type.width(), false, cell);
    }

    private ExportedList<R> add(
            Function<SheetWords, String> heading,
            CellType type,
            double width,
            boolean hidden,
            BiFunction<R, SheetWords, @Nullable Object> cell) {
        columns.add(new Column<>(heading, type, width, hidden, cell));
        return this;
    }

    public String name() {
        return name;
    }

    RowSource<R> rows() {
        return rows;
    }

    /** What narrows it as the trail may keep it: without a word anybody typed. */
    List<String> narrowings() {
        return List.copyOf(narrowings);
    }

    List<SheetColumn> columns(SheetWords words) {
        return columns.stream()
                .map(column ->
                        new SheetColumn(column.heading().apply(words), column.type(), column.width(), column.hidden()))
                .toList();
    }

    List<@Nullable Object> cells(R row, SheetWords words) {
        var cells = new ArrayList<@Nullable Object>();
        for (Column<R> column : columns) cells.add(column.cell().apply(row, words));
        return cells;
    }

    /** @param made when, as the reader's language writes it */
    SheetHead head(SheetWords words, String made) {
        var about = new ArrayList<String>();
        if (facts.isEmpty()) about.add(words.text("documents.sheets.whole"));
        facts.forEach(fact -> about.add(fact.apply(words)));
        about.add(words.text("documents.sheets.made", made));
        return new SheetHead(words.text(titleKey), String.join(" · ", about), words.text("documents.sheets.page"));
    }
}
