package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.Quote;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** A price that rests on the word of one supplier, or on nobody's. */
@Component
class FewQuotesRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(item -> suppliers(catalogue.quotes(item)).size() < 2)
                .map(item -> finding(item, suppliers(catalogue.quotes(item))))
                .toList();
    }

    private static Finding finding(ItemFacts item, List<String> suppliers) {
        return suppliers.isEmpty()
                ? Finding.of(ReviewRule.FEW_QUOTES, item, "none", List.of())
                : Finding.of(ReviewRule.FEW_QUOTES, item, "one", List.copyOf(suppliers), suppliers.getFirst());
    }

    private static List<String> suppliers(List<Quote> quotes) {
        return quotes.stream().map(Quote::supplier).distinct().toList();
    }
}
