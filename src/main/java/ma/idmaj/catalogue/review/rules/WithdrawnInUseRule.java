package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ItemUse.Use;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** An item withdrawn from the catalogue that a kit or a list still counts on. */
@Component
class WithdrawnInUseRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.items().stream()
                .filter(item -> item.state() == ItemState.WITHDRAWN)
                .filter(item -> catalogue.uses().containsKey(item.id()))
                .map(item -> finding(item, catalogue.uses().get(item.id())))
                .toList();
    }

    private static Finding finding(ItemFacts item, List<Use> uses) {
        String[] where = uses.stream()
                .map(use -> use.id().toString())
                .sorted()
                .distinct()
                .toArray(String[]::new);
        return Finding.of(ReviewRule.WITHDRAWN_IN_USE, item, "", List.of(where.length), where);
    }
}
