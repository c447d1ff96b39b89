package ma.idmaj.intake.file;

import ma.idmaj.intake.file.FileRefused.Reason;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Collects a sheet's cells while its XML goes by; only rows with something in them are kept. */
final class SheetRows extends DefaultHandler {

    /** Cells looked at when filling merged regions; a real list needs some thousands. */
    private static final int MAX_FILLED = 500_000;

    /** Characters kept of one sheet; 5,000 rows of a real list have about a million. */
    private static final int MAX_CHARACTERS = 4_000_000;

    private final CellFormats formats;
    private final int maxRows;
    private final TreeMap<Integer, Cell[]> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private int kept;
    private int row;
    private int column;
    private String type = "n";
    private int style = -1;
    private boolean formula;
    private boolean hasValue;
    private boolean collecting;
    private boolean phonetic;

    SheetRows(CellFormats formats, int maxRows) {
        this.maxRows = maxRows;
        this.formats = formats;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v" -> hasValue = collecting = true;
            case "rPh" -> phonetic = true;
            case "t" -> collecting = !phonetic;
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {
                /* widths, filters, validations */
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            default -> {
                /* nothing was begun */
            }
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
    }

    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? -1 : Integer.parseInt(attributes.getValue("s"));
        formula = hasValue = false;
        text.setLength(0);
    }

    private void endCell() {
        if (column < 0 || column >= ListFileReader.MAX_COLUMNS) return;
        var cell = cell();
        if (cell.blank()) return;
        var cells = rows.computeIfAbsent(row, empty -> new Cell[ListFileReader.MAX_COLUMNS]);
        cells[column] = cell;
        kept += cell.text().length();
        if (kept > MAX_CHARACTERS) throw new FileRefused(Reason.SUSPICIOUS);
        if (rows.size() > maxRows) {
            throw new FileRefused(Reason.TOO_MANY_ROWS, maxRows);
        }
    }

    private Cell cell() {
        if (type.equals("e")) return new Cell(text.toString(), Cell.Kind.ERROR);
        // A text formula may well give an empty text; a number cannot be empty, so nobody has computed it yet.
        boolean computed = hasValue && (type.equals("str") || !text.isEmpty());
        if (formula && !computed) return new Cell("", Cell.Kind.FORMULA_WITHOUT_VALUE);
        String value = formats.text(type, style, text.toString());
        if (formula) return new Cell(value, Cell.Kind.FORMULA);
        boolean typed = type.equals("s") || type.equals("inlineStr");
        return new Cell(typed ? Cell.unshielded(value) : value, Cell.Kind.PLAIN);
    }

    /** The rows with every merged region's value brought to the region's other cells in rows that hold something. */
    List<Sheet.Row> filled() {
        int looked = 0;
        for (var region : merged) {
            var first = rows.get(region.getFirstRow() + 1);
            int column = region.getFirstColumn();
            if (first == null || column >= ListFileReader.MAX_COLUMNS || first[column] == null) continue;
            int lastColumn = Math.min(region.getLastColumn(), ListFileReader.MAX_COLUMNS - 1);
            var reached = rows.subMap(region.getFirstRow() + 1, true, region.getLastRow() + 1, true);
            for (var entry : reached.entrySet()) {
                boolean below = entry.getValue() != first;
                var copy = new Cell(first[column].text(), below ? Cell.Kind.FILLED_DOWN : Cell.Kind.FILLED_ACROSS);
                for (int i = column; i <= lastColumn; i++) {
                    if (++looked > MAX_FILLED) throw new FileRefused(Reason.SUSPICIOUS);
                    if (entry.getValue()[i] == null) entry.getValue()[i] = copy;
                }
            }
        }
        var result = new ArrayList<Sheet.Row>();
        rows.forEach((number, cells) -> result.add(new Sheet.Row(number, upToLast(cells))));
        return result;
    }

    private static List<Cell> upToLast(Cell[] cells) {
        var list = new ArrayList<Cell>();
        int blanks = 0;
        for (var cell : cells) {
            if (cell == null) {
                blanks++;
                continue;
            }
            for (; blanks > 0; blanks--) list.add(Cell.BLANK);
            list.add(cell);
        }
        return list;
    }
}
