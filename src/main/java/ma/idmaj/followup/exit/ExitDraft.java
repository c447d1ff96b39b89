package ma.idmaj.followup.exit;

import java.time.LocalDate;

/** What is proposed: how, since when, why, and a sentence for whoever decides. */
public record ExitDraft(ExitOutcome outcome, LocalDate since, ExitReason reason, String note) {

    public static final int NOTE = 240;
}
