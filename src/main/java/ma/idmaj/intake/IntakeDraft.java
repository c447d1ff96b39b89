package ma.idmaj.intake;

import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.FileRefused;
import ma.idmaj.intake.file.ListFile;
import ma.idmaj.intake.file.Sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A list as its file gives it, still texts, to be shown, mended and checked again. Never changes: each {@code with…}
 * gives another draft. People, items and totals are addressed by their row in the file.
 *
 * @param fileName  for display
 * @param sha256    digest of the file's bytes
 * @param sheetName empty for a text file
 * @param columns   how the sheet was read
 * @param people    in the file's order
 * @param totals    sums the file states, apart from its items
 * @param notes     rows under the header that were read as neither people, items nor totals
 */
public record IntakeDraft(
        String fileName,
        String sha256,
        String sheetName,
        Columns columns,
        List<Person> people,
        List<StatedTotal> totals,
        List<Note> notes)
        implements Serializable {

    public IntakeDraft {
        people = List.copyOf(people);
        totals = List.copyOf(totals);
        notes = List.copyOf(notes);
    }

    /**
     * @throws ColumnsMissing when the columns lack what a list cannot do without
     * @throws FileRefused    when there is no row under the header, or there are more than 500 people
     */
    public static IntakeDraft read(ListFile file, Sheet sheet, Columns columns) {
        if (!columns.missing().isEmpty()) throw ColumnsMissing.in(columns);
        return new DraftReader(sheet, columns).read(file);
    }

    /** The first sheet by its own headers; refuses as {@link Columns#propose} and the other reading do. */
    public static IntakeDraft read(ListFile file) {
        return read(file, file.first(), Columns.propose(file.first()));
    }

    /** @param cells the texts by field, fields {@link Field#ofPerson() of the person} only; absent ones are blank */
    public record Person(int row, Map<Field, Cell> cells, List<Item> items) implements PersonTexts, Serializable {

        public Person {
            cells = inOrder(cells);
            items = List.copyOf(items);
        }

        @Override
        public Cell cell(Field field) {
            return cells.getOrDefault(field, Cell.BLANK);
        }

        private Person withItems(List<Item> changed) {
            return new Person(row, cells, changed);
        }
    }

    /** @param cells the texts by field, fields of an item only; absent ones are blank */
    public record Item(int row, Map<Field, Cell> cells) implements Serializable {

        public Item {
            cells = inOrder(cells);
        }

        public Cell cell(Field field) {
            return cells.getOrDefault(field, Cell.BLANK);
        }

        public String text(Field field) {
            return cell(field).text();
        }
    }

    /**
     * A sum the file states.
     *
     * @param row      where it stands
     * @param firstRow of the items it adds up
     * @param lastRow  of the items it adds up; for the whole list's total every row, whatever is removed later
     * @param whole    the whole list's total, not a person's or a part's
     */
    public record StatedTotal(int row, int firstRow, int lastRow, boolean whole, Cell amount) implements Serializable {

        boolean covers(Item item) {
            return whole || item.row() >= firstRow && item.row() <= lastRow;
        }
    }

    /**
     * @param people how many people the row says there are, 0 when it says nothing of it
     * @param known  a closing sentence or a heading as lists have them, nothing the clerk need look at
     */
    public record Note(int row, String text, int people, boolean known) implements Serializable {}

    public List<Item> items() {
        return people.stream().flatMap(person -> person.items().stream()).toList();
    }

    /** One text replaced; the field says whether it is the person's, the item's or (LINE_TOTAL) a stated total's. */
    public IntakeDraft with(int row, Field field, String text) {
        var typed = Cell.of(text);
        if (field.ofPerson()) {
            return withPeople(people.stream()
                    .map(person -> person.row() == row
                            ? new Person(row, put(person.cells(), field, typed), person.items())
                            : person)
                    .toList());
        }
        UnaryOperator<Item> mend = item -> item.row() == row ? new Item(row, put(item.cells(), field, typed)) : item;
        var mended = withPeople(people.stream()
                .map(person ->
                        person.withItems(person.items().stream().map(mend).toList()))
                .toList());
        boolean ofItem = items().stream().anyMatch(item -> item.row() == row);
        return field == Field.LINE_TOTAL && !ofItem ? mended.withTotal(row, typed) : mended;
    }

    public IntakeDraft withoutPerson(int row) {
        return withPeople(people.stream().filter(person -> person.row() != row).toList());
    }

    public IntakeDraft withoutItem(int row) {
        return withPeople(people.stream()
                .map(person -> person.withItems(person.items().stream()
                        .filter(item -> item.row() != row)
                        .toList()))
                .toList());
    }

    /** A blank item for a person who has none, in the person's own row, to be filled in by {@link #with}. */
    public IntakeDraft withFirstItem(int personRow) {
        return withPeople(people.stream()
                .map(person -> person.row() == personRow && person.items().isEmpty()
                        ? person.withItems(List.of(new Item(personRow, Map.of())))
                        : person)
                .toList());
    }

    /** The items of a person listed twice brought under the first mention, which keeps its own details. */
    public IntakeDraft withJoined(int firstRow, int secondRow) {
        var moved = people.stream()
                .filter(person -> person.row() == secondRow)
                .flatMap(person -> person.items().stream())
                .toList();
        return withPeople(people.stream()
                .filter(person -> person.row() != secondRow || firstRow == secondRow)
                .map(person -> {
                    if (person.row() != firstRow || firstRow == secondRow) return person;
                    var items = new ArrayList<>(person.items());
                    items.addAll(moved);
                    return person.withItems(items);
                })
                .toList());
    }

    public IntakeDraft withoutTotal(int row) {
        return withTotals(totals.stream().filter(total -> total.row() != row).toList());
    }

    private IntakeDraft withTotal(int row, Cell amount) {
        return withTotals(totals.stream()
                .map(total -> total.row() == row
                        ? new StatedTotal(row, total.firstRow(), total.lastRow(), total.whole(), amount)
                        : total)
                .toList());
    }

    private IntakeDraft withPeople(List<Person> changed) {
        return new IntakeDraft(fileName, sha256, sheetName, columns, changed, totals, notes);
    }

    private IntakeDraft withTotals(List<StatedTotal> changed) {
        return new IntakeDraft(fileName, sha256, sheetName, columns, people, changed, notes);
    }

    /** In the fields' order, so that findings come in the same order at every check. */
    private static Map<Field, Cell> inOrder(Map<Field, Cell> cells) {
        var ordered = new EnumMap<Field, Cell>(Field.class);
        ordered.putAll(cells);
        return Collections.unmodifiableMap(ordered);
    }

    private static Map<Field, Cell> put(Map<Field, Cell> cells, Field field, Cell cell) {
        var changed = new EnumMap<Field, Cell>(Field.class);
        changed.putAll(cells);
        changed.put(field, cell);
        return changed;
    }
}
