package ma.idmaj.papers;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What anyone may learn from a paper's code: which paper it is, about what and of which day, with which digest. No
 * person, no number of anything.
 *
 * @param issuedAt absent where only the day is known
 * @param version  of an approved list, 0 for what has none
 * @param digest   what the paper has to carry
 * @param earlier  digests papers of the same code may carry that were printed before it changed, the oldest first
 * @param link     where this account opens the paper itself, empty for outsiders
 */
public record VerifiedPaper(
        PaperKind kind,
        LocalizedText about,
        LocalDate datedOn,
        @Nullable Instant issuedAt,
        int version,
        String digest,
        List<String> earlier,
        Validity validity,
        String link) {

    public VerifiedPaper {
        earlier = List.copyOf(earlier);
    }

    public boolean valid() {
        return validity == Validity.VALID;
    }
}
