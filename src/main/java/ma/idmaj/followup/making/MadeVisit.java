package ma.idmaj.followup.making;

import ma.idmaj.followup.findings.Findings;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A visit that was made, as its form sends it.
 *
 * @param form a name the form has from its first opening: sent twice under it, it counts once
 * @param note 500 signs at most
 */
public record MadeVisit(UUID form, LocalDate on, Findings findings, String note) {

    public static final int NOTE = 500;
}
