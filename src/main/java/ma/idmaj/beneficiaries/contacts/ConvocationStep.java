package ma.idmaj.beneficiaries.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;

import java.time.Instant;
import java.util.UUID;

/** A move of a convocation: when and by whom. Never changed. */
@Entity
class ConvocationStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID convocationId;

    @Enumerated(EnumType.STRING)
    ConvocationState state;

    Instant occurredAt;
    String occurredBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ConvocationStep() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    ConvocationStep(UUID convocationId, ConvocationState state, Instant at, String by) {
        this.convocationId = convocationId;
        this.state = state;
        this.occurredAt = at;
        this.occurredBy = by;
    }
}
