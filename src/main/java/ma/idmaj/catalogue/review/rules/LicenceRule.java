package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** A durable piece of which nobody has said whether using it needs a licence. */
@Component
class LicenceRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(ItemFacts::durable)
                .filter(item -> item.licenceNeeded() == null)
                .map(item -> Finding.of(ReviewRule.LICENCE_UNSAID, item, "", List.of()))
                .toList();
    }
}
