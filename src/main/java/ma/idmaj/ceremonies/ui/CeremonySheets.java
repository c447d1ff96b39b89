package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyRow;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.ui.i18n.Formats;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Ceremonies to take away, and the list of one: a row for each item, nobody's numbers. */
final class CeremonySheets {

    /** @param item null for a line without any */
    record Row(LineRow line, LineRow.@Nullable Item item) {}

    private CeremonySheets() {}

    static ExportedList<CeremonyRow> ceremonies(CeremonyService ceremonies, String words) {
        return new ExportedList<CeremonyRow>(
                        "ceremonies", "ceremonies.title", RowSource.of(() -> ceremonies.ceremonies(words)))
                .searched(words)
                .both("ceremonies.sheet.ceremony", CeremonyRow::title)
                .text("ceremonies.sheet.place", (row, in) -> in.text(row.place()))
                .date("ceremonies.sheet.day", CeremonyRow::heldOn)
                .code("ceremonies.sheet.hour", row -> row.heldAt() == null ? "" : Formats.time(row.heldAt()))
                .label("ceremonies.column.state", CeremonyRow::state)
                .money("ceremonies.envelope", CeremonyRow::envelope)
                .number("ceremonies.sheet.people", CeremonyRow::people)
                .money("ceremonies.sum", CeremonyRow::total);
    }

    static ExportedList<Row> lines(ListService list, CeremonyDetail ceremony) {
        return new ExportedList<Row>(
                        "ceremony-" + ceremony.heldOn(),
                        "ceremonies.sheet.list",
                        RowSource.of(() -> rows(list.lines(ceremony.id()))))
                .narrowed("ceremonies.sheet.ceremony", ceremony.title())
                .number("ceremonies.column.number", row -> row.line().position())
                .person("ceremonies.column.name", row -> row.line().name())
                .text(
                        "ceremonies.column.project",
                        (row, in) -> in.text(row.line().project()))
                .label("ceremonies.column.state", row -> row.line().state())
                .text("ceremonies.sheet.station", 14, (row, in) -> row.line().station())
                .text(
                        "ceremonies.sheet.item",
                        36,
                        (row, in) ->
                                row.item() == null ? "" : in.text(row.item().name()))
                .number(
                        "ceremonies.sheet.quantity",
                        row -> row.item() == null ? null : row.item().quantity())
                .money(
                        "ceremonies.sheet.price",
                        row -> row.item() == null ? null : row.item().unitPrice())
                .money(
                        "ceremonies.column.amount",
                        row -> row.item() == null ? null : row.item().total())
                .hidden("id", row -> row.line().id().toString())
                .hidden("version", row -> Long.toString(row.line().version()))
                .hidden("item", row -> row.item() == null ? "" : row.item().id().toString());
    }

    private static List<Row> rows(List<LineRow> lines) {
        var rows = new ArrayList<Row>();
        for (LineRow line : lines) {
            if (line.items().isEmpty()) rows.add(new Row(line, null));
            line.items().forEach(item -> rows.add(new Row(line, item)));
        }
        return rows;
    }
}
