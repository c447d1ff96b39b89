package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

/** Texts that are missing in French. */
@Component
class FrenchRule extends LanguageRule {

    FrenchRule() {
        super(ReviewRule.FRENCH_MISSING, false);
    }
}
