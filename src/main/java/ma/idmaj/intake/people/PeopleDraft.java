package ma.idmaj.intake.people;

import ma.idmaj.intake.Columns;
import ma.idmaj.intake.ColumnsMissing;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.FileKind;
import ma.idmaj.intake.FooterRows;
import ma.idmaj.intake.PersonTexts;
import ma.idmaj.intake.RowCells;
import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.FileRefused;
import ma.idmaj.intake.file.FileRefused.Reason;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.Sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A file of people as it is, still texts, a row each, to be shown, mended and checked again. Never changes: each
 * {@code with…} gives another draft. Rows are addressed by their number in the file.
 *
 * @param sha256 digest of the file's bytes
 * @param notes  rows under the header that name nobody
 */
public record PeopleDraft(String sha256, Columns columns, List<Row> rows, List<Note> notes) implements Serializable {

    /** One file opens so many people's files at most. */
    public static final int MAX_PEOPLE = 10_000;

    /** With title, header and closing rows. */
    public static final int MAX_ROWS = MAX_PEOPLE + 100;

    private static final List<Field> READ = List.of(
            Field.NAME_AR,
            Field.NAME_LATIN,
            Field.CIN,
            Field.BIRTH,
            Field.PHONE,
            Field.SEX,
            Field.TRAINING,
            Field.ADDRESS,
            Field.TERRITORY,
            Field.CENTRE);
    private static final List<Field> TELLS_WHO = List.of(Field.NAME_AR, Field.NAME_LATIN, Field.CIN);

    public PeopleDraft {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** @param cells the texts by field, names as wholes; absent ones are blank */
    public record Row(int row, Map<Field, Cell> cells, RowChoice choice) implements PersonTexts, Serializable {

        public Row {
            var ordered = new EnumMap<Field, Cell>(Field.class);
            ordered.putAll(cells);
            cells = Collections.unmodifiableMap(ordered);
        }

        @Override
        public Cell cell(Field field) {
            return cells.getOrDefault(field, Cell.BLANK);
        }

        public boolean skipped() {
            return choice == RowChoice.SKIP;
        }
    }

    /** Something that was written under the header and names nobody. */
    public record Note(int row, String text) implements Serializable {}

    /**
     * @throws ColumnsMissing when no column holds a name
     * @throws FileRefused    when there is nobody under the header, or there are too many
     */
    public static PeopleDraft read(ListFile file, Columns columns) {
        if (!columns.missing(FileKind.PEOPLE).isEmpty()) throw ColumnsMissing.in(columns, FileKind.PEOPLE);
        var rows = new ArrayList<Row>();
        var notes = new ArrayList<Note>();
        for (Sheet.Row row : file.first().rows()) {
            if (row.number() <= columns.headerRow() || columns.repeatedIn(row)) continue;
            var cells = new RowCells(columns, row).of(READ);
            boolean names = TELLS_WHO.stream()
                    .anyMatch(field ->
                            cells.containsKey(field) && cells.get(field).own());
            boolean closing = FooterRows.closes(row) || FooterRows.sumsUp(row);
            if (names && !closing) rows.add(new Row(row.number(), cells, RowChoice.UNSAID));
            else if (!closing && says(row)) notes.add(new Note(row.number(), FooterRows.text(row)));
            if (rows.size() > MAX_PEOPLE) throw new FileRefused(Reason.TOO_MANY_PEOPLE, MAX_PEOPLE);
        }
        if (rows.isEmpty()) throw new FileRefused(Reason.EMPTY);
        return new PeopleDraft(file.sha256(), columns, rows, notes);
    }

    private static boolean says(Sheet.Row row) {
        return FooterRows.text(row).codePoints().anyMatch(Character::isLetter);
    }

    public PeopleDraft with(int row, Field field, String text) {
        return withRows(List.of(row), each -> {
            var cells = new EnumMap<Field, Cell>(Field.class);
            cells.putAll(each.cells());
            cells.put(field, Cell.of(text));
            return new Row(each.row(), cells, RowChoice.UNSAID);
        });
    }

    public PeopleDraft choosing(Collection<Integer> chosen, RowChoice choice) {
        return withRows(chosen, each -> new Row(each.row(), each.cells(), choice));
    }

    private PeopleDraft withRows(Collection<Integer> changed, UnaryOperator<Row> change) {
        return new PeopleDraft(
                sha256,
                columns,
                rows.stream()
                        .map(row -> changed.contains(row.row()) ? change.apply(row) : row)
                        .toList(),
                notes);
    }

    /** How many rows are to become files. */
    public int taken() {
        return (int) rows.stream().filter(row -> !row.skipped()).count();
    }
}
