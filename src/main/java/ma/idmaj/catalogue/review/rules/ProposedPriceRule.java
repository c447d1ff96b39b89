package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.PriceStep;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.List;

/** A reference price somebody proposed and nobody has decided on yet. */
@Component
class ProposedPriceRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.items().stream()
                .flatMap(item -> catalogue.prices().getOrDefault(item.id(), List.of()).stream()
                        .filter(step -> !step.approved())
                        .map(step -> finding(item, step)))
                .toList();
    }

    private static Finding finding(ItemFacts item, PriceStep step) {
        long now = item.price().centimes();
        long then = step.price().centimes();
        int percent = now == 0 ? 0 : Deviation.percent(then, now);
        String sentence = then > now ? "above" : then < now ? "below" : "same";
        return Finding.of(
                        ReviewRule.PRICE_PROPOSED,
                        item,
                        sentence,
                        List.of(step.price(), item.price(), percent, step.source()),
                        step.id().toString(),
                        Long.toString(then))
                .about(step.id())
                .proposedBy(List.of(step.proposedBy()))
                .acceptable(false);
    }
}
