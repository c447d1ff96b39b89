package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A unit that was never really said: the name speaks of a lot and the unit is still the piece every new item starts
 * with, or a thing is counted in years.
 */
@Component
class DoubtfulUnitRule implements FindingRule {

    private static final Set<String> LOT = Set.of("lot", "lots", "مجموعه", "المجموعه");

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(item -> meant(item) != item.unit())
                .map(item -> Finding.of(
                        ReviewRule.UNIT_DOUBTFUL,
                        item,
                        "",
                        List.of(item.unit(), meant(item)),
                        item.unit().name(),
                        item.folded().ar(),
                        item.folded().fr()))
                .toList();
    }

    private static ItemUnit meant(ItemFacts item) {
        boolean lot = Arrays.stream((item.folded().ar() + " " + item.folded().fr()).split(" "))
                .anyMatch(LOT::contains);
        if (item.unit() == ItemUnit.PIECE && lot) return ItemUnit.LOT;
        if (item.unit() == ItemUnit.YEAR && item.kind() != ItemKind.SERVICE) return ItemUnit.PIECE;
        return item.unit();
    }
}
