package ma.idmaj.intake.file;

import java.io.Serializable;
import java.util.List;

/**
 * A sheet's rows that hold something; blank and merely styled rows are left out, row numbers stay the file's.
 *
 * @param name as on the sheet's tab; empty for a text file
 */
public record Sheet(String name, List<Row> rows) implements Serializable {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** @param number as the spreadsheet program shows it, from 1 */
    public record Row(int number, List<Cell> cells) implements Serializable {

        public Row {
            cells = List.copyOf(cells);
        }

        /** @param column from 0; a column past the row's end is blank */
        public Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
        }
    }

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** A column as the spreadsheet program names it: 0 is {@code A}, 26 is {@code AA}. */
    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
