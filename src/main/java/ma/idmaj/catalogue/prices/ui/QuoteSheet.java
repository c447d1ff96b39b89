package ma.idmaj.catalogue.prices.ui;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.catalogue.prices.QuoteService;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.documents.sheets.SheetWords;

import java.math.BigDecimal;
import java.util.List;

/** What suppliers asked for one item, to take away. */
final class QuoteSheet {

    private QuoteSheet() {}

    static ExportedList<QuoteRow> of(QuoteService quotes, ItemRow item) {
        return new ExportedList<QuoteRow>(
                        "quotes", "catalogue.prices.quotes", RowSource.of(() -> quotes.quotes(List.of(item.id()))))
                .narrowed("catalogue.name", item.name())
                .text("catalogue.prices.supplier", (row, words) -> row.supplier())
                .date("catalogue.prices.quotedOn", QuoteRow::quotedOn)
                .date("catalogue.prices.validUntil", QuoteRow::validUntil)
                .money("catalogue.prices.priceWithTax", QuoteRow::price)
                .decimal(
                        "catalogue.prices.vat",
                        row -> row.vatRate() == null ? null : BigDecimal.valueOf(row.vatRate(), 2))
                .label("catalogue.unit", QuoteRow::unit)
                .code("catalogue.prices.reference", QuoteRow::reference)
                .text("catalogue.prices.source", (row, words) -> row.source())
                .text("catalogue.state", 18, QuoteSheet::state);
    }

    private static String state(QuoteRow row, SheetWords words) {
        if (row.withdrawn()) return words.text("catalogue.prices.withdrawn");
        return row.expired() ? words.text("catalogue.prices.sheet.over") : "";
    }
}
