package ma.idmaj.ceremonies;

import ma.idmaj.shared.PersonName;

import java.time.Instant;
import java.util.UUID;

/** Who left an approved list, who took the place, why, and the digest papers carry since. */
public record SubstitutionRow(
        UUID outLine,
        int outPosition,
        PersonName out,
        UUID inLine,
        int inPosition,
        PersonName in,
        String reason,
        String by,
        Instant at,
        String digest) {}
