package ma.idmaj.intake;

import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.Sheet;
import ma.idmaj.intake.file.Sheet.Row;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which column holds what. Proposed from the headers, changed by the clerk.
 *
 * @param headerRow the file's number of the header row; the list's rows come after it
 * @param headers   the header texts by column, from column 0, for the clerk to choose by
 * @param fields    column from 0 → what it holds, in the columns' order; columns without a field are not read
 */
public record Columns(int headerRow, List<String> headers, Map<Integer, Field> fields) implements Serializable {

    /** Title rows above the header are met; a header further down is none. */
    public static final int LAST_HEADER_ROW = 30;

    private static final int FIELDS_OF_A_HEADER = 3;
    /** Of people alone, and of a price list: a name and one thing more. */
    private static final int FIELDS_OF_A_SHORT_HEADER = 2;

    private static final int CELLS_TO_JUDGE_SCRIPT = 50;

    public Columns {
        headers = List.copyOf(headers);
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** Of a distribution list. */
    public static Columns propose(Sheet sheet) {
        return propose(sheet, FileKind.DISTRIBUTION_LIST);
    }

    /**
     * The row that names most columns, with what each of them holds. Columns may still be {@link #missing missing}.
     *
     * @throws ColumnsMissing when no row reads as a header
     */
    public static Columns propose(Sheet sheet, FileKind kind) {
        Row best = null;
        int most = 0;
        for (var row : sheet.rows()) {
            if (row.number() > LAST_HEADER_ROW) break;
            int known = known(row, kind).size();
            if (known > most) {
                best = row;
                most = known;
            }
        }
        if (best == null) throw ColumnsMissing.noHeader(kind.missing(List.of()));
        var columns = at(sheet, best, kind);
        int enough = kind == FileKind.DISTRIBUTION_LIST ? FIELDS_OF_A_HEADER : FIELDS_OF_A_SHORT_HEADER;
        if (most < enough) throw ColumnsMissing.noHeader(columns.missing(kind));
        return columns;
    }

    private static Columns at(Sheet sheet, Row header, FileKind kind) {
        var fields = new TreeMap<Integer, Field>();
        for (int column = 0; column < header.cells().size(); column++) {
            String text = header.cell(column).text();
            var field = kind.recognise(text).orElse(null);
            if (field == null) continue;
            if (field.isName() && !Headers.saysScript(text)) field = inScriptOfCells(sheet, header, column, field);
            if (!fields.containsValue(field)) fields.put(column, field);
        }
        aloneIsWhole(fields, Field.FIRST_NAME_AR, Field.LAST_NAME_AR, Field.NAME_AR);
        aloneIsWhole(fields, Field.FIRST_NAME_LATIN, Field.LAST_NAME_LATIN, Field.NAME_LATIN);
        return new Columns(
                header.number(), header.cells().stream().map(Cell::text).toList(), fields);
    }

    /** «Nom et prénom» over names in Arabic is met as often as the other way round. */
    private static Field inScriptOfCells(Sheet sheet, Row header, int column, Field field) {
        int[] letters = sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .limit(CELLS_TO_JUDGE_SCRIPT)
                .flatMapToInt(row -> row.cell(column).text().codePoints())
                .filter(Character::isLetter)
                .toArray();
        long arabic = Arrays.stream(letters).filter(Headers::isArabic).count();
        if (letters.length == 0 || arabic * 2 == letters.length) return field;
        boolean mostlyArabic = arabic * 2 > letters.length;
        return mostlyArabic == field.isArabicName() ? field : field.inOtherScript();
    }

    /** A column headed «Nom» or «الاسم» holds the family or first name only beside a column for the other one. */
    private static void aloneIsWhole(Map<Integer, Field> fields, Field first, Field last, Field whole) {
        if (fields.containsValue(first) && fields.containsValue(last)) return;
        boolean hasWhole = fields.containsValue(whole);
        fields.replaceAll((column, field) -> !hasWhole && (field == first || field == last) ? whole : field);
    }

    private static Set<Field> known(Row row, FileKind kind) {
        return row.cells().stream()
                .filter(cell -> cell.kind() != Cell.Kind.FILLED_ACROSS)
                .flatMap(cell -> kind.recognise(cell.text()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    /** Whether a row below is the header again: at the top of a printed page, or of a header merged over two rows. */
    public boolean repeatedIn(Row row) {
        long same = fields.keySet().stream()
                .filter(column -> column < headers.size()
                        && headers.get(column).equals(row.cell(column).text()))
                .count();
        return same >= Math.min(FIELDS_OF_A_HEADER, fields.size());
    }

    /** The same with one column holding {@code field} (and no other column holding it), or nothing when null. */
    public Columns with(int column, @Nullable Field field) {
        var changed = new TreeMap<>(fields);
        changed.remove(column);
        if (field != null) {
            changed.values().removeIf(field::equals);
            changed.put(column, field);
        }
        return new Columns(headerRow, headers, changed);
    }

    /** @return -1 when no column holds it */
    public int columnOf(Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    public boolean has(Field field) {
        return fields.containsValue(field);
    }

    /** What a distribution list cannot do without and no column holds. */
    public List<Field> missing() {
        return missing(FileKind.DISTRIBUTION_LIST);
    }

    public List<Field> missing(FileKind kind) {
        return kind.missing(fields.values());
    }
}
