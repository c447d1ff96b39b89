package ma.idmaj.intake;

import ma.idmaj.intake.file.Cell;
import ma.idmaj.intake.file.Cell.Kind;
import ma.idmaj.intake.file.Sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cells that hold a formula or a spreadsheet error, whatever their text; named as on the clerk's screen: K12. */
public final class CellCheck {

    private final IntakeDraft draft;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Field, List<Integer>> formulas = new EnumMap<>(Field.class);

    private CellCheck(IntakeDraft draft) {
        this.draft = draft;
    }

    static List<Finding> check(IntakeDraft draft) {
        var check = new CellCheck(draft);
        for (var person : draft.people()) {
            person.cells().forEach((field, cell) -> check.cell(person.row(), field, cell));
            for (var item : person.items()) {
                item.cells().forEach((field, cell) -> check.cell(item.row(), field, cell));
            }
        }
        draft.totals().forEach(total -> check.cell(total.row(), Field.LINE_TOTAL, total.amount()));
        check.nameFormulas();
        return check.findings;
    }

    public static boolean faulty(Cell cell) {
        return cell.kind() == Kind.FORMULA_WITHOUT_VALUE || cell.kind() == Kind.ERROR;
    }

    private void cell(int row, Field field, Cell cell) {
        if (cell.kind() == Kind.FORMULA)
            formulas.computeIfAbsent(field, none -> new ArrayList<>()).add(row);
        fault(draft.columns(), row, field, cell).ifPresent(findings::add);
    }

    /** What keeps a cell from being read at all. */
    public static Optional<Finding> fault(Columns columns, int row, Field field, Cell cell) {
        return switch (cell.kind()) {
            case FORMULA_WITHOUT_VALUE ->
                Optional.of(Finding.blocking(row, field, "intake.cell.formulaWithoutValue", name(columns, field, row)));
            case ERROR ->
                Optional.of(Finding.blocking(row, field, "intake.cell.error", name(columns, field, row), cell.text()));
            default -> Optional.empty();
        };
    }

    /** One finding a column: a total column of formulas has one in every row. */
    private void nameFormulas() {
        formulas.forEach((field, rows) -> {
            rows.sort(null);
            String cells = ranges(field, rows);
            findings.add(Finding.advice(rows.getFirst(), field, "intake.cell.formula", cells, rows.size()));
        });
    }

    /** {@code K6:K12, K14}. */
    private String ranges(Field field, List<Integer> rows) {
        var ranges = new ArrayList<String>();
        int first = rows.getFirst();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            if (i + 1 < rows.size() && rows.get(i + 1) <= row + 1) continue;
            ranges.add(
                    row == first
                            ? name(draft.columns(), field, row)
                            : name(draft.columns(), field, first) + ":" + name(draft.columns(), field, row));
            if (i + 1 < rows.size()) first = rows.get(i + 1);
        }
        return String.join(", ", ranges);
    }

    /** A name read from two columns is named by its family name's. */
    private static String name(Columns columns, Field field, int row) {
        int column = columns.columnOf(field);
        if (column < 0 && field == Field.NAME_AR) column = columns.columnOf(Field.LAST_NAME_AR);
        if (column < 0 && field == Field.NAME_LATIN) column = columns.columnOf(Field.LAST_NAME_LATIN);
        return column < 0 ? String.valueOf(row) : Sheet.letter(column) + row;
    }
}
