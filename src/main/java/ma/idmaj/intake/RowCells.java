package ma.idmaj.intake;

import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.Cell.Kind;
import ma.idmaj.intake.file.Sheet.Row;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row's cells by what their columns hold; blank ones are left out. */
public record RowCells(Columns columns, Row row) {

    private static final List<Field> OF_PERSON = List.of(
            Field.NUMBER,
            Field.NAME_AR,
            Field.NAME_LATIN,
            Field.CIN,
            Field.BIRTH,
            Field.PHONE,
            Field.SEX,
            Field.PROJECT);

    Map<Field, Cell> ofPerson() {
        return of(OF_PERSON);
    }

    /** @param fields of a person, names as wholes */
    public Map<Field, Cell> of(Collection<Field> fields) {
        var cells = new EnumMap<Field, Cell>(Field.class);
        for (var field : fields) {
            var cell = switch (field) {
                case NAME_AR -> name(field, Field.FIRST_NAME_AR, Field.LAST_NAME_AR);
                case NAME_LATIN -> name(field, Field.FIRST_NAME_LATIN, Field.LAST_NAME_LATIN);
                default -> cell(field);
            };
            if (!cell.blank()) cells.put(field, cell);
        }
        return cells;
    }

    /** Empty too for a row that only lies in regions merged from above. */
    Map<Field, Cell> ofItem() {
        var cells = new EnumMap<Field, Cell>(Field.class);
        for (var field : Field.OF_ITEM) {
            var cell = cell(field);
            // A price merged over several rows is a price for all of them together: none of them has its own.
            boolean amount = field == Field.UNIT_PRICE || field == Field.LINE_TOTAL;
            boolean shared = amount && cell.kind() == Kind.FILLED_DOWN;
            if (!cell.blank() && !shared) cells.put(field, cell);
        }
        return cells.values().stream().anyMatch(Cell::own) ? cells : Map.of();
    }

    /** The field's cell; blank when a region merged across columns brings another field's value into it. */
    Cell cell(Field field) {
        int column = columns.columnOf(field);
        if (column < 0) return Cell.BLANK;
        for (int i = column; row.cell(i).kind() == Kind.FILLED_ACROSS; ) {
            i--;
            if (columns.fields().containsKey(i)) return Cell.BLANK;
        }
        return row.cell(column);
    }

    /** A sheet's title or a section's heading: one text over several columns and nothing else. */
    public boolean isHeading() {
        long own =
                row.cells().stream().filter(cell -> cell.own() && !cell.blank()).count();
        long across = row.cells().stream()
                .filter(cell -> cell.kind() == Kind.FILLED_ACROSS)
                .count();
        boolean underPerson = row.cells().stream().anyMatch(cell -> cell.kind() == Kind.FILLED_DOWN);
        return own == 1 && across >= 2 && !underPerson;
    }

    private Cell name(Field whole, Field first, Field last) {
        if (columns.has(whole)) {
            var cell = cell(whole);
            return whole == Field.NAME_LATIN ? new Cell(LatinName.firstNameFirst(cell.text()), cell.kind()) : cell;
        }
        var firstName = cell(first);
        var lastName = cell(last);
        if (firstName.blank() && lastName.blank()) return Cell.BLANK;
        var kind = firstName.kind() == Kind.PLAIN ? lastName.kind() : firstName.kind();
        return new Cell(firstName.text() + " " + lastName.text(), kind);
    }
}
