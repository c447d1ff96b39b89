package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.PriceStep;
import ma.idmaj.catalogue.review.Quote;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A reference price far from what suppliers ask now, or, where they are not asked, from what it was before. */
@Component
class PriceOffRule implements FindingRule {

    /** Suppliers of one item differ by about a tenth. */
    private static final int PERCENT_OFF_QUOTES = 15;

    private static final int PERCENT_OFF_HISTORY = 30;
    private static final int QUOTES_NEEDED = 2;
    /** Of the history: years ago prices were others anyway. */
    private static final int STEPS = 3;

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .map(item -> finding(item, catalogue))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Finding finding(ItemFacts item, CatalogueFacts catalogue) {
        List<PriceStep> history = catalogue.history(item);
        List<Quote> peers = catalogue.quotes(item).stream()
                .filter(quote -> quote.unit().equals(item.unit().name()))
                .toList();
        // Approved long ago or with the item itself: whose price it is says nobody but they that it is fine.
        List<@Nullable String> proposer = Arrays.asList(
                item.authors().price(),
                history.isEmpty() ? null : history.getLast().proposedBy());
        if (peers.size() >= QUOTES_NEEDED) {
            Money usual = Deviation.median(Deviation.asked(peers));
            return Deviation.beyond(item.price(), usual, PERCENT_OFF_QUOTES)
                    ? off(item, usual, "quotes", peers.size()).proposedBy(proposer)
                    : null;
        }
        if (history.size() < 2) return null;
        List<PriceStep> earlier = history.subList(Math.max(0, history.size() - 1 - STEPS), history.size() - 1);
        Money usual = Deviation.median(Deviation.paid(earlier));
        return Deviation.beyond(item.price(), usual, PERCENT_OFF_HISTORY)
                ? off(item, usual, "history", earlier.size()).proposedBy(proposer)
                : null;
    }

    private static Finding off(ItemFacts item, Money usual, String basis, int count) {
        boolean above = item.price().compareTo(usual) > 0;
        int percent = Deviation.percent(item.price().centimes(), usual.centimes());
        return Finding.of(
                ReviewRule.PRICE_OFF,
                item,
                basis + (above ? ".above" : ".below"),
                List.of(item.price(), usual, percent, count),
                basis,
                Long.toString(item.price().centimes()),
                Long.toString(usual.centimes()));
    }
}
