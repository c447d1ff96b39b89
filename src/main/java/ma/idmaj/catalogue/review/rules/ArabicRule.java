package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.ReviewRule;

import org.springframework.stereotype.Component;

/** Texts that are missing in Arabic. */
@Component
class ArabicRule extends LanguageRule {

    ArabicRule() {
        super(ReviewRule.ARABIC_MISSING, true);
    }
}
