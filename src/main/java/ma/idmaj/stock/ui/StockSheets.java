package ma.idmaj.stock.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockFilter;
import ma.idmaj.stock.StockRow;
import ma.idmaj.stock.StockService;
import ma.idmaj.ui.i18n.Language;

import java.util.UUID;

/** What there is in the store, to take away: counts of all items, or the pieces of one. */
final class StockSheets {

    private StockSheets() {}

    static ExportedList<StockRow> counts(StockService stock, StockFilter filter, Language language) {
        return new ExportedList<StockRow>(
                        "stock",
                        "stock.title",
                        RowSource.pages((offset, limit) -> stock.counts(filter, language.arabic(), offset, limit)))
                .searched(filter.words())
                .narrowed("stock.only", filter.only())
                .code("stock.sheet.reference", StockRow::reference)
                .both("stock.item", StockRow::name)
                .number("stock.coming", StockRow::coming)
                .number("stock.received", StockRow::received)
                .number("stock.reserved", StockRow::reserved)
                .number("stock.handedOver", StockRow::handedOver)
                .number("stock.aside", StockRow::aside)
                .number("stock.lost", StockRow::lost)
                .number("stock.free", StockRow::free);
    }

    static ExportedList<PieceRow> pieces(StockService stock, UUID item, LocalizedText name) {
        return new ExportedList<PieceRow>(
                        "pieces", "stock.pieces", RowSource.pages((offset, limit) -> stock.pieces(item, offset, limit)))
                .narrowed("stock.item", name)
                .code("stock.code", PieceRow::code)
                .code("stock.serial", PieceRow::serial)
                .label("stock.state", PieceRow::state)
                .date("stock.receivedOn", PieceRow::receivedOn)
                .date("stock.warrantyUntil", PieceRow::warrantyUntil)
                .text("stock.orders.supplier", (piece, words) -> piece.supplier())
                .code("stock.orders.order", PieceRow::order);
    }
}
