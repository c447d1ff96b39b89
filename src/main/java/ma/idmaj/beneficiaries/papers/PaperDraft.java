package ma.idmaj.beneficiaries.papers;

import ma.idmaj.shared.CleanText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is said of a paper when it is attached.
 *
 * @param note    may be empty
 * @param datedOn the day written on it
 */
public record PaperDraft(
        PaperKind kind, String note, @Nullable LocalDate datedOn) {

    public static final int MAX_LENGTH = 240;

    public PaperDraft {
        note = CleanText.oneLine(note);
    }
}
