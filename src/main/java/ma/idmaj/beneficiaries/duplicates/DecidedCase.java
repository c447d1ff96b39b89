package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.PersonName;

import java.time.Instant;
import java.util.UUID;

/** A decision that was taken and can be taken back. */
public record DecidedCase(
        UUID id,
        long earlierNumber,
        PersonName earlier,
        long laterNumber,
        PersonName later,
        SuspicionState decision,
        String decidedBy,
        Instant decidedAt) {}
