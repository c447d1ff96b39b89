package ma.idmaj.followup.care.cases;

import ma.idmaj.shared.CleanText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A loss as the person tells it, with its declaration to the authorities where there is one. */
public record LossDraft(
        LossCause cause,
        LocalDate lostOn,
        String declaredTo,
        String reference,
        @Nullable LocalDate declaredOn,
        String words) {

    public static final int MAX_DECLARED_TO = 120;
    public static final int MAX_REFERENCE = 60;

    public LossDraft {
        declaredTo = CleanText.oneLine(declaredTo);
        reference = CleanText.oneLine(reference);
    }
}
