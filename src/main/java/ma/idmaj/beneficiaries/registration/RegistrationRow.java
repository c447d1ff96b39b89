package ma.idmaj.beneficiaries.registration;

import java.time.Instant;
import java.util.UUID;

/** A registration under way. */
public record RegistrationRow(UUID id, Answers answers, Instant createdAt, Instant updatedAt, long version) {

    /** Nobody has typed anything into it. */
    public boolean untouched() {
        return version == 0;
    }
}
