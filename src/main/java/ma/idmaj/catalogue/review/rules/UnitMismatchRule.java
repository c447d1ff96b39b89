package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.Quote;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** A supplier who asks a price for another unit than the item's: the two can't be compared. */
@Component
class UnitMismatchRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(item -> !others(item, catalogue).isEmpty())
                .map(item -> finding(item, others(item, catalogue)))
                .toList();
    }

    private static Finding finding(ItemFacts item, List<Quote> others) {
        List<String> suppliers = others.stream().map(Quote::supplier).distinct().toList();
        String[] facts = others.stream()
                .map(quote -> quote.id() + quote.unit() + item.unit())
                .sorted()
                .toArray(String[]::new);
        return Finding.of(ReviewRule.UNIT_MISMATCH, item, "", List.of(suppliers, item.unit()), facts);
    }

    private static List<Quote> others(ItemFacts item, CatalogueFacts catalogue) {
        return catalogue.quotes(item).stream()
                .filter(quote -> !quote.unit().equals(item.unit().name()))
                .toList();
    }
}
