package ma.idmaj.catalogue.prices.ui;

import ma.idmaj.catalogue.prices.SupplierRow;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;

/** The suppliers to take away. */
final class SupplierSheet {

    private SupplierSheet() {}

    static ExportedList<SupplierRow> of(SupplierService suppliers) {
        return new ExportedList<SupplierRow>(
                        "suppliers", "catalogue.prices.suppliers", RowSource.of(suppliers::suppliers))
                .text("catalogue.prices.supplier", (row, words) -> row.name())
                .code("catalogue.prices.ice", SupplierRow::ice)
                .text("catalogue.prices.city", 20, (row, words) -> row.city())
                .code("catalogue.prices.phone", SupplierRow::phone)
                .text("catalogue.prices.email", (row, words) -> row.email())
                .text(
                        "catalogue.state",
                        18,
                        (row, words) -> row.active() ? "" : words.text("catalogue.prices.inactive"))
                .number("catalogue.prices.sheet.standing", SupplierRow::quotes)
                .number("catalogue.prices.sheet.expired", SupplierRow::expired)
                .date("catalogue.prices.lastQuoted", SupplierRow::lastQuoted);
    }
}
