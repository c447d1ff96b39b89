package ma.idmaj.followup.exit;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a project should leave the programme, and what was decided.
 *
 * @param since      the day from which the business lasts without help, or stands still
 * @param proposedBy a user name
 * @param answer     null while it waits
 */
public record ExitProposal(
        UUID id,
        UUID project,
        UUID person,
        PersonName name,
        LocalizedText title,
        ExitOutcome outcome,
        LocalDate since,
        ExitReason reason,
        String note,
        String proposedBy,
        Instant proposedAt,
        @Nullable ExitAnswer answer,
        String answerNote,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public boolean waits() {
        return answer == null;
    }
}
