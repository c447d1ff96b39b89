package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** A durable piece that nothing may stand in for when its supplier has none. */
@Component
class NoSubstituteRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(ItemFacts::durable)
                .filter(item -> !catalogue.substitutes().containsKey(item.id()))
                .map(item -> Finding.of(ReviewRule.NO_SUBSTITUTE, item, "", List.of()))
                .toList();
    }
}
