package ma.idmaj.beneficiaries.contacts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A call in a person's log.
 *
 * @param mayTakeBack whether the reader recorded it a short while ago, and so may say that it was a mistake
 */
public record CallRow(
        UUID id,
        Instant at,
        String by,
        CallPurpose purpose,
        CallOutcome outcome,
        @Nullable Boolean agreed,
        String agreedTo,
        String note,
        boolean mayTakeBack) {}
