package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.CatalogueFacts;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.FindingRule;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.ItemText;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.shared.LocalizedText;

import java.util.Arrays;
import java.util.List;

/** Texts that stand in one language alone. What is written in neither is not a matter of languages. */
abstract class LanguageRule implements FindingRule {

    private final ReviewRule rule;
    private final boolean arabic;

    LanguageRule(ReviewRule rule, boolean arabic) {
        this.rule = rule;
        this.arabic = arabic;
    }

    @Override
    public List<Finding> find(CatalogueFacts catalogue) {
        return catalogue.offered().stream()
                .filter(item -> !missing(item).isEmpty())
                .map(item -> finding(item, missing(item)))
                .toList();
    }

    private Finding finding(ItemFacts item, List<ItemText> missing) {
        String[] facts = missing.stream()
                .map(text -> text.name() + ":" + there(text.of(item)))
                .toArray(String[]::new);
        // A name goes onto every paper in both languages.
        return Finding.of(rule, item, "", List.of(missing), facts).acceptable(!missing.contains(ItemText.NAME));
    }

    private List<ItemText> missing(ItemFacts item) {
        return Arrays.stream(ItemText.values())
                .filter(text ->
                        wanted(text.of(item)).isEmpty() && !there(text.of(item)).isEmpty())
                .toList();
    }

    private String wanted(LocalizedText text) {
        return arabic ? text.ar() : text.fr();
    }

    private String there(LocalizedText text) {
        return arabic ? text.fr() : text.ar();
    }
}
