package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** An item whose sector nobody has decided: a list brought it. */
@Component
class SectorRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(item -> item.sector() == null)
                .map(item -> Finding.of(ReviewRule.SECTOR_MISSING, item, "", List.of())
                        .acceptable(false))
                .toList();
    }
}
