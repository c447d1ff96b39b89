package ma.idmaj.intake.file;

import ma.idmaj.intake.file.FileRefused.Reason;

import java.util.ArrayList;
import java.util.List;

/** Reads cells out of text: quotes, doubled quotes, lines within quotes, whichever sign stands between cells. */
final class CsvReader {

    private static final int LINES_TO_JUDGE = 30;

    private CsvReader() {}

    /**
     * @return one sheet without a name, or none when every cell is blank
     * @throws FileRefused when the bytes are no text, a quote stays open, or there are too many rows
     */
    static List<Sheet> read(byte[] content, int maxRows) {
        String text = TextEncoding.decode(content);
        var rows = new ArrayList<Sheet.Row>();
        int number = 0;
        for (var cells : split(text, separator(text))) {
            number++;
            if (cells.stream().allMatch(Cell::blank)) continue;
            rows.add(new Sheet.Row(number, cells));
            if (rows.size() > maxRows) throw new FileRefused(Reason.TOO_MANY_ROWS, maxRows);
        }
        return rows.isEmpty() ? List.of() : List.of(new Sheet("", rows));
    }

    /** The candidate met most often outside quotes; amounts bring commas too, but never one for every cell. */
    static char separator(String text) {
        var counts = new int[3];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < LINES_TO_JUDGE; i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && c == '\n') lines++;
            else if (!quoted && ";,\t".indexOf(c) >= 0) counts[";,\t".indexOf(c)]++;
        }
        if (counts[2] > counts[0] && counts[2] > counts[1]) return '\t';
        return counts[1] > counts[0] ? ',' : ';';
    }

    private static List<List<Cell>> split(String text, char separator) {
        var rows = new ArrayList<List<Cell>>();
        var row = new ArrayList<Cell>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"' || doubled) cell.append(c);
                else quoted = false;
                if (doubled) i++;
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator || c == '\n') {
                add(row, cell);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) throw new FileRefused(Reason.DAMAGED);
        add(row, cell);
        rows.add(row);
        return rows;
    }

    private static void add(List<Cell> row, StringBuilder raw) {
        String text = raw.toString().strip();
        raw.setLength(0);
        if (row.size() >= ListFileReader.MAX_COLUMNS) return;
        if (text.startsWith("=")) row.add(new Cell("", Cell.Kind.FORMULA_WITHOUT_VALUE));
        else row.add(Cell.of(Cell.unshielded(text)));
    }
}
