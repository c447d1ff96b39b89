package ma.idmaj.intake;

import ma.idmaj.intake.IntakeDraft.Item;
import ma.idmaj.intake.IntakeDraft.Note;
import ma.idmaj.intake.IntakeDraft.Person;
import ma.idmaj.intake.IntakeDraft.StatedTotal;
import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.Cell.Kind;
import ma.idmaj.intake.file.FileRefused;
import ma.idmaj.intake.file.FileRefused.Reason;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.Sheet;
import ma.idmaj.intake.file.Sheet.Row;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SearchKey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Goes down the rows under the header and tells people from further items of the same person, sums and remarks. A row
 * is never dropped in silence: what it can't place becomes a note the clerk sees.
 */
final class DraftReader {

    static final int MAX_PEOPLE = 500;

    private final Sheet sheet;
    private final Columns columns;
    private final List<Row> rows;
    private final List<Person> people = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** The person whose rows are being read; row 0 before the first one. */
    private int personRow;

    private Map<Field, Cell> person = Map.of();
    private List<Item> items = new ArrayList<>();
    private int firstRowOfPart;
    private boolean afterWholeTotal;

    DraftReader(Sheet sheet, Columns columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.firstRowOfPart = columns.headerRow() + 1;
        this.rows = sheet.rows().stream()
                .filter(row -> row.number() > columns.headerRow() && !columns.repeatedIn(row))
                .toList();
    }

    IntakeDraft read(ListFile file) {
        for (int i = 0; i < rows.size(); i++) read(i);
        endPerson();
        if (people.isEmpty()) throw new FileRefused(Reason.EMPTY);
        return new IntakeDraft(file.name(), file.sha256(), sheet.name(), columns, people, totals, notes);
    }

    private void read(int index) {
        var row = rows.get(index);
        var cells = new RowCells(columns, row);
        var ofPerson = cells.ofPerson();
        var ofItem = cells.ofItem();
        if (FooterRows.closes(row)) {
            notes.add(new Note(
                    row.number(),
                    FooterRows.text(row),
                    FooterRows.peopleStated(row).orElse(0),
                    true));
        } else if (readTotal(cells)) {
            firstRowOfPart = row.number() + 1;
        } else if (cells.isHeading() || isRemark(ofPerson, ofItem)) {
            noteUnlessNumbered(row);
        } else {
            if (personRow == 0 || !continuesPerson(ofPerson)) startPerson(row, ofPerson);
            else fillBlanks(row, ofPerson);
            if (!ofItem.isEmpty()) items.add(new Item(row.number(), withoutPersonsTotal(index, ofItem)));
        }
    }

    /** @return whether the row states a sum: it is labelled so and names nobody */
    private boolean readTotal(RowCells cells) {
        var row = cells.row();
        var cin = cells.cell(Field.CIN);
        if (cin.own() && !cin.blank() && FooterRows.total(cin.text()) == null) return false;
        for (var cell : row.cells()) {
            var kind = cell.own() ? FooterRows.total(cell.text()) : null;
            if (kind == null) continue;
            boolean last = rows.stream().noneMatch(later -> later.number() > row.number() && holdsItem(later));
            boolean whole = kind == FooterRows.Total.WHOLE || kind == FooterRows.Total.UNSAID && last;
            totals.add(new StatedTotal(row.number(), firstRowOfPart, row.number() - 1, whole, amount(cells)));
            afterWholeTotal |= whole;
            return true;
        }
        return false;
    }

    private boolean holdsItem(Row row) {
        var cells = new RowCells(columns, row);
        var item = cells.cell(Field.ITEM);
        return !item.blank()
                && FooterRows.total(item.text()) == null
                && !cells.cell(Field.QUANTITY).blank();
    }

    /** In its own column, or wherever in the row the last amount stands. */
    private static Cell amount(RowCells cells) {
        var inColumn = cells.cell(Field.LINE_TOTAL);
        if (!inColumn.blank() && inColumn.own() && FooterRows.total(inColumn.text()) == null) return inColumn;
        return cells.row().cells().reversed().stream()
                .filter(cell -> cell.own() && Money.parse(cell.text()).isPresent())
                .findFirst()
                .orElse(Cell.BLANK);
    }

    /** Signatures, observations, section names, rows numbered in advance. */
    private boolean isRemark(Map<Field, Cell> ofPerson, Map<Field, Cell> ofItem) {
        if (!ofItem.isEmpty()) return false;
        boolean onlyNumber = ofPerson.keySet().stream().allMatch(Field.NUMBER::equals);
        return onlyNumber || afterWholeTotal && !ofPerson.containsKey(Field.CIN);
    }

    private void noteUnlessNumbered(Row row) {
        String text = FooterRows.text(row);
        if (text.codePoints().anyMatch(Character::isLetter)) notes.add(new Note(row.number(), text, 0, false));
    }

    /** A further row of the same person repeats what tells the person apart, or leaves it blank. */
    private boolean continuesPerson(Map<Field, Cell> ofPerson) {
        boolean merged = false;
        for (var field : Field.IDENTITY) {
            var cell = ofPerson.getOrDefault(field, Cell.BLANK);
            if (cell.blank()) continue;
            if (!same(cell, field)) return false;
            merged |= cell.kind() == Kind.FILLED_DOWN;
        }
        // Numbers that go on beside a merged name count the items, not the people.
        var number = ofPerson.getOrDefault(Field.NUMBER, Cell.BLANK);
        return merged || number.blank() || same(number, Field.NUMBER);
    }

    private boolean same(Cell cell, Field field) {
        String before = person.getOrDefault(field, Cell.BLANK).text();
        return SearchKey.of(cell.text())
                .replace(" ", "")
                .equals(SearchKey.of(before).replace(" ", ""));
    }

    private void startPerson(Row row, Map<Field, Cell> ofPerson) {
        endPerson();
        if (people.size() >= MAX_PEOPLE) throw new FileRefused(Reason.TOO_MANY_PEOPLE, MAX_PEOPLE);
        person = new EnumMap<>(Field.class);
        person.putAll(ofPerson);
        personRow = row.number();
    }

    private void fillBlanks(Row row, Map<Field, Cell> ofPerson) {
        ofPerson.forEach((field, cell) -> {
            boolean filled = person.putIfAbsent(field, cell) == null;
            boolean other = !filled && field != Field.NUMBER && cell.own() && !same(cell, field);
            if (other) notes.add(new Note(row.number(), cell.text(), 0, false));
        });
    }

    private void endPerson() {
        if (personRow > 0) people.add(new Person(personRow, person, items));
        items = new ArrayList<>();
    }

    /** A line total merged over further rows is the person's total: kept with the sums, not with the item. */
    private Map<Field, Cell> withoutPersonsTotal(int index, Map<Field, Cell> ofItem) {
        int row = rows.get(index).number();
        int last = row;
        for (int i = index + 1; i < rows.size(); i++) {
            if (new RowCells(columns, rows.get(i)).cell(Field.LINE_TOTAL).kind() != Kind.FILLED_DOWN) break;
            last = rows.get(i).number();
        }
        if (last == row || !ofItem.containsKey(Field.LINE_TOTAL)) return ofItem;
        totals.add(new StatedTotal(row, row, last, false, ofItem.get(Field.LINE_TOTAL)));
        var others = new EnumMap<>(ofItem);
        others.remove(Field.LINE_TOTAL);
        return others;
    }
}
