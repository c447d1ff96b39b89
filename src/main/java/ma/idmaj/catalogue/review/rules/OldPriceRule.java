package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.time.Period;
import java.util.List;

/** A reference price of more than six months ago. */
@Component
class OldPriceRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(item -> item.priceDate().isBefore(catalogue.oldestPrice()))
                .map(item -> Finding.of(
                        ReviewRule.PRICE_OLD,
                        item,
                        "",
                        List.of(item.priceDate(), (int) Period.between(item.priceDate(), catalogue.today())
                                .toTotalMonths()),
                        item.priceDate().toString(),
                        Long.toString(item.price().centimes())))
                .toList();
    }
}
