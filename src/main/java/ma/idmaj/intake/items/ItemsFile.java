package ma.idmaj.intake.items;

import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.Sheet;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An exported catalogue as it came back.
 *
 * @param sha256  digest of the file
 * @param columns those it has; one that was deleted changes nothing
 */
public record ItemsFile(String name, String sha256, Set<ItemColumn> columns, List<Row> rows) implements Serializable {

    /** Title and filter stand above the headings of a workbook; nobody writes more above them. */
    private static final int HEADINGS_WITHIN = 10;

    /** @param number as the spreadsheet program shows it */
    public record Row(int number, Map<ItemColumn, Cell> cells) implements Serializable {

        String text(ItemColumn column) {
            return cells.getOrDefault(column, Cell.BLANK).text();
        }
    }

    /** @throws Refusal for a file without the columns that find an item again, or with one of them twice */
    public static ItemsFile read(ListFile file, Translations words) {
        var headings = headings(words);
        List<Sheet.Row> rows = file.first().rows();
        for (int i = 0; i < Math.min(rows.size(), HEADINGS_WITHIN); i++) {
            var columns = columns(rows.get(i), headings);
            if (!columns.containsValue(ItemColumn.ID) || !columns.containsValue(ItemColumn.VERSION)) continue;
            var found = EnumSet.copyOf(columns.values());
            if (found.size() < columns.size()) throw new Refusal("intake.items.columnTwice");
            return new ItemsFile(file.name(), file.sha256(), found, below(rows.subList(i + 1, rows.size()), columns));
        }
        throw new Refusal("intake.items.notExported");
    }

    private static List<Row> below(List<Sheet.Row> rows, Map<Integer, ItemColumn> columns) {
        var read = new ArrayList<Row>();
        for (Sheet.Row row : rows) {
            var cells = new EnumMap<ItemColumn, Cell>(ItemColumn.class);
            columns.forEach((index, column) -> cells.put(column, row.cell(index)));
            if (cells.values().stream().allMatch(Cell::blank)) continue;
            read.add(new Row(row.number(), cells));
        }
        if (read.isEmpty()) throw new Refusal("intake.items.empty");
        return read;
    }

    private static Map<Integer, ItemColumn> columns(Sheet.Row row, Map<String, ItemColumn> headings) {
        var columns = new HashMap<Integer, ItemColumn>();
        for (int i = 0; i < row.cells().size(); i++) {
            ItemColumn column = headings.get(SearchKey.of(row.cell(i).text()));
            if (column != null) columns.put(i, column);
        }
        return columns;
    }

    /** In either language: whoever edits it may read another than whoever exported it. */
    private static Map<String, ItemColumn> headings(Translations words) {
        var headings = new HashMap<String, ItemColumn>();
        for (Language language : Language.values())
            for (ItemColumn column : ItemColumn.values())
                headings.put(SearchKey.of(column.heading(words, language)), column);
        return headings;
    }
}
