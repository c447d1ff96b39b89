package ma.idmaj.lifeprojects.qualification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.Typed;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A project's holder sent to a partner institution; accepted or refused by it once. */
@Entity
class Referral {

    static final int TEXT = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID lifeProjectId;
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    Pathway pathway;

    String reason;
    LocalDate sentOn;
    String sentBy;

    @Enumerated(EnumType.STRING)
    ReferralState state = ReferralState.SENT;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    String decidedBy;

    String note = "";

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Referral() {}

    /** @throws Refusal without a reason, or for a day ahead */
    @SuppressWarnings("NullAway.Init") // the id is given on save
    Referral(UUID lifeProjectId, ReferralDraft draft, LocalDate today, String username) {
        this.lifeProjectId = lifeProjectId;
        this.partnerId = draft.partner();
        this.pathway = draft.pathway();
        this.reason = Typed.needed(draft.reason(), TEXT, "lifeprojects.referral.reasonMissing");
        this.sentOn = Typed.past(draft.sentOn(), today);
        this.sentBy = username;
    }

    void accept(LocalDate on, String answer, LocalDate today, String username) {
        requireWaiting();
        decide(ReferralState.ACCEPTED, on, Typed.text(answer, TEXT), today, username);
    }

    /** @throws Refusal without the partner's reason */
    void refuse(LocalDate on, String answer, LocalDate today, String username) {
        requireWaiting();
        decide(
                ReferralState.REFUSED,
                on,
                Typed.needed(answer, TEXT, "lifeprojects.referral.answerMissing"),
                today,
                username);
    }

    private void decide(ReferralState how, LocalDate on, String answer, LocalDate today, String username) {
        LocalDate day = Typed.past(on, today);
        if (day.isBefore(sentOn)) throw new Refusal("lifeprojects.referral.answeredBefore", sentOn);
        state = how;
        decidedOn = day;
        decidedBy = username;
        note = answer;
    }

    private void requireWaiting() {
        if (state != ReferralState.SENT) throw new Refusal("lifeprojects.referral.decided", state);
    }

    ReferralRow row() {
        return new ReferralRow(id, partnerId, pathway, reason, sentOn, state, decidedOn, note, version);
    }
}
