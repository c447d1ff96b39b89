package ma.idmaj.beneficiaries.contacts;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A person asked to come somewhere on a day. */
@Entity
class Convocation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    ConvocationReason reason;

    LocalDate heldOn;

    @Nullable
    LocalTime heldAt;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "place_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "place_fr"))
    LocalizedText place;

    @Enumerated(EnumType.STRING)
    ConvocationWay way;

    @Enumerated(EnumType.STRING)
    ConvocationState state = ConvocationState.PLANNED;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Convocation() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Convocation(UUID beneficiaryId, ConvocationDraft draft) {
        this.beneficiaryId = beneficiaryId;
        this.reason = draft.reason();
        this.heldOn = draft.heldOn();
        this.heldAt = draft.heldAt();
        this.place = draft.place();
        this.way = draft.way();
    }

    void send(LocalDate today) {
        if (heldOn.isBefore(today)) throw new Refusal("beneficiaries.contacts.dayPassed");
        move(ConvocationState.SENT);
    }

    void confirm() {
        move(ConvocationState.CONFIRMED);
    }

    void decline() {
        move(ConvocationState.DECLINED);
    }

    void leaveUnanswered() {
        move(ConvocationState.NO_ANSWER);
    }

    void cancel() {
        move(ConvocationState.CANCELLED);
    }

    private void move(ConvocationState to) {
        if (!state.next().contains(to)) throw new Refusal("beneficiaries.contacts.wrongState", state, to);
        state = to;
    }
}
