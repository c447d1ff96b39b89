package ma.idmaj.lifeprojects.market.ui;

import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.RowSource;
import ma.idmaj.lifeprojects.market.MarketFilter;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.market.MarketService;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

/** What the centres have noted of the market, to take away. */
final class MarketSheet {

    private MarketSheet() {}

    /** @param trade and place by which it is narrowed, in words */
    static ExportedList<MarketNote> of(
            MarketService market, MarketFilter filter, @Nullable LocalizedText trade, @Nullable LocalizedText place) {
        return new ExportedList<MarketNote>(
                        "market",
                        "lifeprojects.market.title",
                        RowSource.pages((offset, limit) -> market.notes(filter, offset, limit)))
                .narrowed("lifeprojects.trade", trade)
                .narrowed("lifeprojects.market.place", place)
                .text("lifeprojects.trade", 20, (note, words) -> words.text(note.trade()))
                .text("lifeprojects.market.place", 24, (note, words) -> words.text(note.territory()))
                .label("lifeprojects.market.demand", MarketNote::demand)
                .number("lifeprojects.market.competitors", MarketNote::competitors)
                .money("lifeprojects.market.price", MarketNote::usualPrice)
                .text("lifeprojects.market.sheet.context", 50, (note, words) -> words.text(note.context()))
                .text("lifeprojects.market.source", (note, words) -> note.source())
                .date("lifeprojects.market.notedOn", MarketNote::notedOn)
                .text("lifeprojects.market.sheet.centre", (note, words) -> words.text(note.centre()));
    }
}
