package ma.idmaj.catalogue.kits.ui;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;

import java.util.List;
import java.util.function.Supplier;

/** Kits to take away: a row for each of their items. */
final class KitSheet {

    record Row(KitRow kit, KitRow.Line line) {}

    private KitSheet() {}

    static ExportedList<Row> of(Supplier<List<KitRow>> kits) {
        return new ExportedList<Row>(
                        "kits",
                        "catalogue.kits",
                        RowSource.of(() -> kits.get().stream()
                                .flatMap(kit -> kit.lines().stream().map(line -> new Row(kit, line)))
                                .toList()))
                .code("catalogue.kits.code", row -> row.kit().code())
                .both("catalogue.kits.kit", row -> row.kit().name())
                .text(
                        "catalogue.facts.trade",
                        20,
                        (row, words) -> words.text(row.kit().trade().name()))
                .number("catalogue.kits.version", row -> row.kit().version())
                .label("catalogue.state", row -> row.kit().state())
                .both("catalogue.name", row -> row.line().name())
                .label("catalogue.kits.priority", row -> row.line().priority())
                .number("catalogue.quantity", row -> row.line().quantity())
                .label("catalogue.unit", row -> row.line().unit())
                .money("catalogue.kits.priceThen", row -> row.line().unitPrice())
                .money("catalogue.sheet.total", row -> row.line().total())
                .money("catalogue.kits.priceNow", row -> row.line().today().price())
                .money("catalogue.kits.totalNow", row -> row.line().totalToday());
    }
}
