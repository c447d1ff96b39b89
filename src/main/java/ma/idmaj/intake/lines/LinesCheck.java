package ma.idmaj.intake.lines;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.intake.Finding;
import ma.idmaj.intake.changes.ChangeKind;
import ma.idmaj.intake.changes.Difference;
import ma.idmaj.intake.changes.ReturnedFile;
import ma.idmaj.intake.changes.ReturnedFile.Row;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.intake.prices.PriceTexts;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says of each line of an edited list what taking it would do. The rows of one person belong together, wherever they stand. */
final class LinesCheck {

    private static final int MOST = 1000;

    /**
     * What is to be written of a line.
     *
     * @param line     null where the file names none of this list
     * @param position in the list as the file has it
     * @param items    as the file has them; null when they stay
     */
    record Plan(
            RowChange row,
            @Nullable LineRow line,
            int position,
            @Nullable List<NewItem> items) {

        boolean moves() {
            return line != null && position != line.position();
        }
    }

    private final ReturnedFile<LineColumn> file;
    private final Map<String, LineRow> lines;
    private final Map<String, ItemRow> named;

    /**
     * @param lines by their id
     * @param named items of the catalogue by the names that stand in the file
     */
    LinesCheck(ReturnedFile<LineColumn> file, Map<String, LineRow> lines, Map<String, ItemRow> named) {
        this.file = file;
        this.lines = lines;
        this.named = named;
    }

    List<Plan> plans() {
        var together = new LinkedHashMap<String, List<Row<LineColumn>>>();
        var plans = new ArrayList<Plan>();
        for (var row : file.rows()) {
            String id = row.text(LineColumn.LINE);
            if (id.isEmpty()) plans.add(refused(row, "intake.lines.newPerson"));
            else together.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
        }
        together.forEach((id, rows) -> {
            LineRow line = lines.get(id);
            plans.add(line == null ? refused(rows.getFirst(), "intake.lines.gone") : plan(line, rows));
        });
        return plans;
    }

    private static Plan refused(Row<LineColumn> row, String key) {
        return new Plan(
                new RowChange(
                        row.number(),
                        ChangeKind.REFUSED,
                        row.text(LineColumn.ITEM),
                        List.of(),
                        List.of(Finding.blocking(row.number(), null, key))),
                null,
                0,
                null);
    }

    private Plan plan(LineRow line, List<Row<LineColumn>> rows) {
        var read = new Reading(line);
        int position = read.position(rows);
        rows.forEach(read::item);
        read.removed();
        List<Difference> differences = read.differences;
        boolean items = !differences.isEmpty();
        if (position != line.position())
            differences.addFirst(new Difference("intake.lines.order", "", line.position(), position));
        boolean stale =
                rows.stream().anyMatch(row -> !row.text(LineColumn.VERSION).equals(Long.toString(line.version())));
        ChangeKind kind;
        if (differences.isEmpty() && read.findings.isEmpty()) kind = ChangeKind.SAME;
        else if (stale) {
            kind = ChangeKind.CONFLICT;
            read.findings.add(Finding.blocking(rows.getFirst().number(), null, "intake.changes.changedMeanwhile"));
        } else kind = read.findings.isEmpty() ? ChangeKind.CHANGED : ChangeKind.REFUSED;
        var row = new RowChange(rows.getFirst().number(), kind, line.name(), differences, read.findings);
        return new Plan(row, line, position, items ? List.copyOf(read.items) : null);
    }

    /** One line while its rows are read. */
    private final class Reading {

        private final LineRow line;
        private final List<Difference> differences = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<NewItem> items = new ArrayList<>();
        private final Set<UUID> placed = new HashSet<>();
        private final Set<UUID> seen = new HashSet<>();

        Reading(LineRow line) {
            this.line = line;
        }

        int position(List<Row<LineColumn>> rows) {
            if (!file.columns().contains(LineColumn.NUMBER)) return line.position();
            var first = rows.getFirst();
            int number = whole(first, LineColumn.NUMBER, 9_999, "intake.lines.numberUnreadable", line.position());
            for (var row : rows)
                if (!row.text(LineColumn.NUMBER).equals(first.text(LineColumn.NUMBER)))
                    findings.add(Finding.blocking(row.number(), null, "intake.lines.twoNumbers", first.number()));
            return number;
        }

        void item(Row<LineColumn> row) {
            if (row.formula()) findings.add(Finding.blocking(row.number(), null, "intake.changes.formula"));
            String placed = row.text(LineColumn.PLACED);
            if (placed.isEmpty()) added(row);
            else
                // An item whose name was written over is another one.
                line.items().stream()
                        .filter(item -> item.id().toString().equals(placed))
                        .findFirst()
                        .ifPresentOrElse(
                                item -> {
                                    if (!placed(row, item)) return;
                                    if (same(row, item)) kept(row, item);
                                    else added(row);
                                },
                                () -> findings.add(Finding.blocking(row.number(), null, "intake.lines.itemGone")));
        }

        private boolean placed(Row<LineColumn> row, LineRow.Item item) {
            boolean first = placed.add(item.id());
            if (!first) findings.add(Finding.blocking(row.number(), null, "intake.lines.itemTwice"));
            return first;
        }

        private boolean same(Row<LineColumn> row, LineRow.Item item) {
            String name = SearchKey.of(row.text(LineColumn.ITEM));
            return name.isEmpty()
                    || name.equals(SearchKey.of(item.name().ar()))
                    || name.equals(SearchKey.of(item.name().fr()));
        }

        private void kept(Row<LineColumn> row, LineRow.Item item) {
            seen.add(item.id());
            int quantity = quantity(row, item.quantity());
            Money price = price(row, item.unitPrice());
            if (quantity != item.quantity())
                differences.add(new Difference("intake.lines.quantity", item.name(), item.quantity(), quantity));
            if (!price.equals(item.unitPrice()))
                differences.add(new Difference("intake.lines.price", item.name(), item.unitPrice(), price));
            items.add(new NewItem(item.itemId(), item.name(), quantity, price));
        }

        private void added(Row<LineColumn> row) {
            String name = row.text(LineColumn.ITEM);
            // A person without any item stands in one row all the same.
            if (name.isEmpty()) return;
            ItemRow item = named.get(name);
            if (item == null || item.state() == ItemState.WITHDRAWN) {
                findings.add(Finding.blocking(row.number(), null, "intake.lines.itemUnknown", name));
                return;
            }
            int quantity = quantity(row, 1);
            Money price = row.text(LineColumn.PRICE).isEmpty() ? item.price() : price(row, item.price());
            differences.add(new Difference("intake.lines.added", item.name(), "", quantity));
            items.add(new NewItem(item.id(), item.name(), quantity, price));
        }

        void removed() {
            for (LineRow.Item item : line.items())
                if (!seen.contains(item.id()))
                    differences.add(new Difference("intake.lines.removed", item.name(), item.quantity(), ""));
            if (items.isEmpty() && !line.items().isEmpty() && findings.isEmpty())
                findings.add(Finding.blocking(0, null, "intake.lines.noItems"));
        }

        private int quantity(Row<LineColumn> row, int before) {
            return file.columns().contains(LineColumn.QUANTITY)
                    ? whole(row, LineColumn.QUANTITY, MOST, "intake.lines.quantityUnreadable", before)
                    : before;
        }

        private int whole(Row<LineColumn> row, LineColumn column, int most, String key, int before) {
            String text = Digits.western(row.text(column)).strip();
            if (text.matches("\\d{1,4}")) {
                int number = Integer.parseInt(text);
                if (number >= 1 && number <= most) return number;
            }
            findings.add(Finding.blocking(row.number(), null, key, row.text(column), most));
            return before;
        }

        private Money price(Row<LineColumn> row, Money before) {
            if (!file.columns().contains(LineColumn.PRICE)) return before;
            String text = row.text(LineColumn.PRICE);
            var price = PriceTexts.price(text);
            if (price.isEmpty())
                findings.add(Finding.blocking(row.number(), null, "intake.lines.priceUnreadable", text));
            return price.orElse(before);
        }
    }
}
