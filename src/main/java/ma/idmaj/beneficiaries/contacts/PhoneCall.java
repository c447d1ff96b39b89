package ma.idmaj.beneficiaries.contacts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A call that was made. Its words are kept sealed. */
@Entity
// Its words may be sealed anew while it is taken back.
@DynamicUpdate
class PhoneCall {

    /** A slip is noticed soon; later the log is what the others have read. */
    private static final Duration TO_TAKE_BACK = Duration.ofHours(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID beneficiaryId;
    Instant calledAt;
    String calledBy;
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    CallPurpose purpose;

    @Enumerated(EnumType.STRING)
    CallOutcome outcome;

    @Nullable
    Boolean agreed;

    byte @Nullable [] agreedToSealed;
    byte @Nullable [] noteSealed;

    @Nullable
    Instant takenBackAt;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PhoneCall() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    PhoneCall(UUID beneficiaryId, CallDraft draft, Instant calledAt, Instant now, String username) {
        this.beneficiaryId = beneficiaryId;
        this.calledAt = calledAt;
        this.calledBy = username;
        this.recordedAt = now;
        this.purpose = draft.purpose();
        this.outcome = draft.outcome();
        this.agreed = draft.agreed();
    }

    void said(byte @Nullable [] agreedTo, byte @Nullable [] note) {
        agreedToSealed = agreedTo;
        noteSealed = note;
    }

    boolean mayTakeBack(String username, Instant now) {
        return takenBackAt == null
                && calledBy.equals(username)
                && Duration.between(recordedAt, now).compareTo(TO_TAKE_BACK) < 0;
    }

    void takeBack(String username, Instant now) {
        if (!mayTakeBack(username, now)) throw new Refusal("beneficiaries.contacts.callStands");
        takenBackAt = now;
    }
}
