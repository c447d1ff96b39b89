package ma.idmaj.catalogue.ui;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.search.CatalogueQuery;
import ma.idmaj.catalogue.search.ItemSearch;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Language;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The items to take away, with what finds each again when the file comes back. */
final class ItemSheet {

    private ItemSheet() {}

    static ExportedList<ItemRow> of(
            CatalogueService catalogue,
            ItemSearch search,
            CatalogueQuery query,
            List<TradeRow> trades,
            Language language) {
        return new ExportedList<ItemRow>("catalogue", "catalogue.title", rows(catalogue, search, query, language))
                .searched(query.words())
                .narrowed("catalogue.sector", query.sector())
                .narrowed("catalogue.facts.trade", trade(trades, query.trade()))
                .narrowed("catalogue.kind", query.kind())
                .narrowed("catalogue.state", query.state())
                .narrowed("catalogue.search.lacks", query.lacks())
                .code("catalogue.sheet.reference", ItemRow::reference)
                .both("catalogue.name", ItemRow::name)
                .both("catalogue.specification", ItemRow::specification)
                .label("catalogue.sector", ItemRow::sector)
                .label("catalogue.kind", ItemRow::kind)
                .label("catalogue.unit", ItemRow::unit)
                .money("catalogue.price", ItemRow::price)
                .date("catalogue.priceDate", ItemRow::priceDate)
                .text("catalogue.priceSource", (item, words) -> item.priceSource())
                .label("catalogue.state", ItemRow::state)
                .hidden("id", item -> item.id().toString())
                .hidden("version", item -> Long.toString(item.version()));
    }

    private static @Nullable LocalizedText trade(List<TradeRow> trades, @Nullable String code) {
        return trades.stream()
                .filter(trade -> trade.code().equals(code))
                .map(TradeRow::name)
                .findFirst()
                .orElse(null);
    }

    private static RowSource<ItemRow> rows(
            CatalogueService catalogue, ItemSearch search, CatalogueQuery query, Language language) {
        return each -> {
            List<UUID> found = search.find(query, language.arabic()).ids();
            for (int from = 0; from < found.size(); from += RowSource.PAGE) {
                List<UUID> page = found.subList(from, Math.min(found.size(), from + RowSource.PAGE));
                each.accept(catalogue.items(page).stream()
                        .sorted(Comparator.comparingInt(item -> page.indexOf(item.id())))
                        .toList());
            }
        };
    }
}
