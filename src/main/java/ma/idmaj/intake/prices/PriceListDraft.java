package ma.idmaj.intake.prices;

import ma.idmaj.intake.Columns;
import ma.idmaj.intake.ColumnsMissing;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.FooterRows;
import ma.idmaj.intake.Headers;
import ma.idmaj.intake.RowCells;
import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.FileRefused;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.Sheet;
import ma.idmaj.shared.Refusal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A supplier's price list as it is, still texts.
 *
 * @param sha256 digest of the file's bytes
 */
public record PriceListDraft(String fileName, String sha256, Columns columns, List<Row> rows) implements Serializable {

    private static final List<Field> READ = List.of(
            Field.ITEM_FR,
            Field.ITEM_AR,
            Field.UNIT,
            Field.UNIT_PRICE,
            Field.PRICE_DATE,
            Field.ITEM_REFERENCE,
            Field.BRAND,
            Field.WARRANTY);

    public PriceListDraft {
        rows = List.copyOf(rows);
    }

    /** @param cells the texts by field; absent ones are blank */
    public record Row(int row, Map<Field, Cell> cells) implements Serializable {

        public Row {
            var ordered = new EnumMap<Field, Cell>(Field.class);
            ordered.putAll(cells);
            cells = Collections.unmodifiableMap(ordered);
        }

        public String text(Field field) {
            return cells.getOrDefault(field, Cell.BLANK).text();
        }
    }

    /**
     * @throws ColumnsMissing when no column holds a name or a price
     * @throws Refusal when its prices are without VAT
     * @throws FileRefused when nothing stands under the header
     */
    public static PriceListDraft read(ListFile file, Columns columns) {
        if (!columns.missing(FileKind.PRICE_LIST).isEmpty()) throw ColumnsMissing.in(columns, FileKind.PRICE_LIST);
        int priced = columns.columnOf(Field.UNIT_PRICE);
        if (priced < columns.headers().size()
                && Headers.withoutTax(columns.headers().get(priced)))
            throw new Refusal("intake.prices.withoutTax", columns.headers().get(priced));
        var rows = new ArrayList<Row>();
        for (Sheet.Row row : file.first().rows()) {
            if (row.number() <= columns.headerRow() || columns.repeatedIn(row)) continue;
            var cells = new RowCells(columns, row).of(READ);
            boolean item = cells.values().stream().anyMatch(Cell::own);
            if (item && !FooterRows.sumsUp(row) && !new RowCells(columns, row).isHeading())
                rows.add(new Row(row.number(), cells));
        }
        if (rows.isEmpty()) throw new FileRefused(FileRefused.Reason.EMPTY);
        return new PriceListDraft(file.name(), file.sha256(), columns, rows);
    }
}
