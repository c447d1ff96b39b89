package ma.idmaj.catalogue.review.ui;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.Arrays;

/** What was found, in a sentence. */
final class FindingWords {

    private FindingWords() {}

    static String sentence(Finding finding, Language language) {
        String key = "catalogue.review.says." + finding.rule()
                + (finding.sentence().isEmpty() ? "" : "." + finding.sentence());
        return Localized.text(
                key,
                finding.values().stream()
                        .map(value -> value instanceof Money money ? Formats.money(money, language) : value)
                        .toArray());
    }

    static StateChip chip(ReviewRule rule) {
        return new StateChip(
                rule,
                switch (rule) {
                    case TO_REVIEW, PRICE_PROPOSED -> Tone.WAITING;
                    case PRICE_OFF, UNIT_MISMATCH, WITHDRAWN_IN_USE, DOUBLE -> Tone.BAD;
                    default -> Tone.INFO;
                });
    }

    /** A quote's unit as its supplier wrote it, where it is none of ours. */
    static String unit(String unit) {
        return Arrays.stream(ItemUnit.values())
                .filter(known -> known.name().equals(unit))
                .findFirst()
                .map(Localized::label)
                .orElse(unit);
    }
}
