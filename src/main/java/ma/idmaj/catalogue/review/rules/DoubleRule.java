package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two items of one name or one model, spelling apart: told of the later one, once, beside the first. */
@Component
class DoubleRule implements FindingRule {

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        Map<String, Finding> found = new LinkedHashMap<>();
        List<ItemFacts> items = catalogue.offered();
        collect(items, item -> item.folded().model(), "model", found);
        collect(items, item -> item.folded().fr(), "name", found);
        collect(items, item -> item.folded().ar(), "name", found);
        return List.copyOf(found.values());
    }

    /** Ids grow with time: the first of the list is the earliest. */
    private static void collect(
            List<ItemFacts> items, Function<ItemFacts, String> key, String sentence, Map<String, Finding> found) {
        Map<String, ItemFacts> first = new HashMap<>();
        for (ItemFacts item : items) {
            String same = key.apply(item);
            if (same.isEmpty()) continue;
            ItemFacts earlier = first.putIfAbsent(same, item);
            if (earlier == null || modelsDiffer(earlier, item)) continue;
            var finding = Finding.of(
                            ReviewRule.DOUBLE,
                            item,
                            sentence,
                            List.of(earlier.name(), earlier.reference()),
                            told(earlier),
                            told(item))
                    .about(earlier.id());
            found.putIfAbsent(finding.key(), finding);
        }
    }

    /** One name, two models: two items. */
    private static boolean modelsDiffer(ItemFacts one, ItemFacts other) {
        String model = one.folded().model();
        String otherModel = other.folded().model();
        return !model.isEmpty() && !otherModel.isEmpty() && !model.equals(otherModel);
    }

    private static String told(ItemFacts item) {
        return item.folded().ar() + "/" + item.folded().fr() + "/"
                + item.folded().model();
    }
}
