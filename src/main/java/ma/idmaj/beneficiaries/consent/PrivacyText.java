package ma.idmaj.beneficiaries.consent;

import java.time.LocalDate;

/**
 * A text people are told or asked, in both languages, its paragraphs apart by line breaks.
 *
 * @param part      {@link #NOTICE} or the name of a {@link ConsentKind}
 * @param validFrom the first day it was used
 */
public record PrivacyText(String part, int version, LocalDate validFrom, String ar, String fr) {

    public static final String NOTICE = "NOTICE";

    public String in(TextLanguage language) {
        return language == TextLanguage.ARABIC ? ar : fr;
    }
}
