package ma.idmaj.funding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One instalment (شطر) of an agreement: what it allows in all, and until when. */
@Entity
class Tranche {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID agreementId;
    int ordinal;

    @Embedded
    @AttributeOverride(name = "centimes", column = @Column(name = "envelope_centimes"))
    Money envelope;

    @Enumerated(EnumType.STRING)
    TrancheState state = TrancheState.PROPOSED;

    @Nullable
    LocalDate validUntil;

    String proposedBy;
    Instant proposedAt;

    @Nullable
    String approvedBy;

    @Nullable
    Instant approvedAt;

    @Nullable
    String closedBy;

    @Nullable
    Instant closedAt;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Tranche() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Tranche(UUID agreementId, int ordinal, Money envelope, @Nullable LocalDate validUntil, String by, Instant now) {
        this.agreementId = agreementId;
        this.ordinal = ordinal;
        propose(envelope, validUntil, by, now);
    }

    /** A new envelope or validity has to be approved anew: otherwise the proposer alone would have set it. */
    void change(Money envelope, @Nullable LocalDate validUntil, String by, Instant now) {
        if (state == TrancheState.CLOSED) throw new Refusal("funding.trancheClosed", TrancheNames.of(ordinal));
        propose(envelope, validUntil, by, now);
    }

    private void propose(Money envelope, @Nullable LocalDate validUntil, String by, Instant now) {
        if (envelope.centimes() <= 0) throw new Refusal("funding.envelopeMissing");
        this.envelope = envelope;
        this.validUntil = validUntil;
        state = TrancheState.PROPOSED;
        proposedBy = by;
        proposedAt = now;
        approvedBy = null;
        approvedAt = null;
    }

    void approve(String by, Instant now) {
        if (state != TrancheState.PROPOSED) throw new Refusal("funding.notProposed", TrancheNames.of(ordinal));
        if (by.equals(proposedBy)) throw new Refusal("funding.proposerCannotApprove");
        state = TrancheState.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    void close(String by, Instant now) {
        if (state != TrancheState.APPROVED) throw new Refusal("funding.trancheNotApproved", TrancheNames.of(ordinal));
        state = TrancheState.CLOSED;
        closedBy = by;
        closedAt = now;
    }
}
