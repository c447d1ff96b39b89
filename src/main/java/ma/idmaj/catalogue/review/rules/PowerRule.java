package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** A durable piece of which nobody has said what it is fed with: not even «nothing». */
@Component
class PowerRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(ItemFacts::durable)
                .filter(item -> item.power() == null)
                .map(item -> Finding.of(ReviewRule.POWER_UNSAID, item, "", List.of()))
                .toList();
    }
}
