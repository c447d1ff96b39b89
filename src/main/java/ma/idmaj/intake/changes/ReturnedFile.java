package ma.idmaj.intake.changes;

import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.Sheet;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An exported list as it came back, by its columns.
 *
 * @param sha256  digest of the file
 * @param columns those it has; one that was deleted changes nothing
 */
public record ReturnedFile<C extends Enum<C> & ReturnedFile.Column>(
        String name, String sha256, Set<C> columns, List<Row<C>> rows) implements Serializable {

    /** Title and filter stand above the headings of a workbook; nobody writes more above them. */
    private static final int HEADINGS_WITHIN = 10;

    /** A column that is read again, under the heading it was exported with. */
    public interface Column {

        String heading(Translations words, Language language);

        /** Out of sight in a workbook; without it nothing is found again. */
        boolean needed();
    }

    /** @param number as the spreadsheet program shows it */
    public record Row<C>(int number, Map<C, Cell> cells) implements Serializable {

        public String text(C column) {
            return cells.getOrDefault(column, Cell.BLANK).text();
        }

        /** Whether a cell holds no value to read: nothing in a file is computed here. */
        public boolean formula() {
            return cells.values().stream()
                    .anyMatch(cell -> cell.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE || cell.kind() == Cell.Kind.ERROR);
        }
    }

    /**
     * @param all          the columns there may be
     * @param notExported key of what is said of a file that lacks a needed one
     * @throws Refusal for a file without a needed column, with one of them twice, or without rows
     */
    public static <C extends Enum<C> & Column> ReturnedFile<C> read(
            ListFile file, C[] all, Translations words, String notExported) {
        var headings = headings(all, words);
        List<Sheet.Row> rows = file.first().rows();
        for (int i = 0; i < Math.min(rows.size(), HEADINGS_WITHIN); i++) {
            var columns = columns(rows.get(i), headings);
            for (C column : all) {
                if (column.needed() && !columns.containsValue(column)) columns = Map.of();
            }
            if (columns.isEmpty()) continue;
            var found = new HashSet<>(columns.values());
            if (found.size() < columns.size()) throw new Refusal("intake.changes.columnTwice");
            return new ReturnedFile<>(
                    file.name(), file.sha256(), Set.copyOf(found), below(rows.subList(i + 1, rows.size()), columns));
        }
        throw new Refusal(notExported);
    }

    private static <C> List<Row<C>> below(List<Sheet.Row> rows, Map<Integer, C> columns) {
        var read = new ArrayList<Row<C>>();
        for (Sheet.Row row : rows) {
            var cells = new HashMap<C, Cell>();
            columns.forEach((index, column) -> cells.put(column, row.cell(index)));
            if (cells.values().stream().allMatch(Cell::blank)) continue;
            read.add(new Row<>(row.number(), cells));
        }
        if (read.isEmpty()) throw new Refusal("intake.changes.empty");
        return read;
    }

    private static <C> Map<Integer, C> columns(Sheet.Row row, Map<String, C> headings) {
        var columns = new HashMap<Integer, C>();
        for (int i = 0; i < row.cells().size(); i++) {
            C column = headings.get(SearchKey.of(row.cell(i).text()));
            if (column != null) columns.put(i, column);
        }
        return columns;
    }

    /** In either language: whoever edits it may read another than whoever exported it. */
    private static <C extends Enum<C> & Column> Map<String, C> headings(C[] all, Translations words) {
        var headings = new HashMap<String, C>();
        for (Language language : Language.values())
            for (C column : all) headings.put(SearchKey.of(column.heading(words, language)), column);
        return headings;
    }
}
