package ma.idmaj.ceremonies.press.statements;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody said, and that they agreed to be quoted.
 *
 * @param line         of a beneficiary, on the ceremony's list; null for others
 * @param speakerAr    of others; empty for a beneficiary, whose name is the list's
 * @param consentTo    who was told that it may be published
 */
public record StatementDraft(
        SpeakerKind kind,
        @Nullable UUID line,
        String speakerAr,
        String speakerLatin,
        LocalizedText title,
        TextLanguage language,
        String said,
        LocalDate consentOn,
        ConsentWay consentWay,
        String consentTo) {

    public static final int MAX_NAME = 120;
    public static final int MAX_TITLE = 160;
    public static final int MAX_SAID = 1500;

    public StatementDraft {
        speakerAr = CleanText.oneLine(speakerAr);
        speakerLatin = CleanText.oneLine(speakerLatin);
        said = CleanText.oneLine(said);
        consentTo = CleanText.oneLine(consentTo);
    }
}
