package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** An item somebody proposed and nobody has approved yet. */
@Component
class WaitingItemRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.items().stream()
                .filter(item -> item.state() == ItemState.TO_REVIEW)
                .map(item -> Finding.of(
                                ReviewRule.TO_REVIEW,
                                item,
                                item.complete() ? "" : "incomplete",
                                List.of(),
                                Long.toString(item.version()))
                        .proposedBy(item.authors().barred())
                        .acceptable(false))
                .toList();
    }
}
