package ma.idmaj.beneficiaries.background;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An entry as it is written.
 *
 * @param title     one language is enough
 * @param issuer    school, employer or authority; may be empty
 * @param tradeCode trade of the catalogue it prepares for
 * @param expiresOn of a licence alone
 */
public record BackgroundDraft(
        BackgroundKind kind,
        LocalizedText title,
        String issuer,
        @Nullable StudyLevel level,
        @Nullable String tradeCode,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate expiresOn) {

    public static final int MAX_LENGTH = 160;

    public BackgroundDraft {
        issuer = CleanText.oneLine(issuer);
    }
}
