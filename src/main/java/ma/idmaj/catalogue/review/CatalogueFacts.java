package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.facts.PriceLimits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The catalogue as the rules read it: loaded once, by one query a table.
 *
 * @param today       the day of the reading
 * @param items       all but drafts, which their authors are still writing
 * @param quotes      those that count today, by item
 * @param prices      approved reference prices and the open proposal, by item, the oldest first
 * @param substitutes how many items on offer may stand in, by item
 * @param uses        of items withdrawn from the catalogue
 */
public record CatalogueFacts(
        LocalDate today,
        List<ItemFacts> items,
        Map<UUID, List<Quote>> quotes,
        Map<UUID, List<PriceStep>> prices,
        Map<UUID, Integer> substitutes,
        Map<UUID, List<ItemUse.Use>> uses) {

    public List<ItemFacts> offered() {
        return items.stream().filter(ItemFacts::offered).toList();
    }

    public List<Quote> quotes(ItemFacts item) {
        return quotes.getOrDefault(item.id(), List.of());
    }

    /** Approved ones alone, the one that stands last. */
    public List<PriceStep> history(ItemFacts item) {
        return prices.getOrDefault(item.id(), List.of()).stream()
                .filter(PriceStep::approved)
                .toList();
    }

    public LocalDate oldestPrice() {
        return PriceLimits.oldestFresh(today);
    }
}
