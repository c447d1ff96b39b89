package ma.idmaj.ceremonies;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** One ceremony and the state of its list. Times are UTC; dates and hours are Morocco's. */
@Entity
class Ceremony {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Nullable
    String alias;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    LocalizedText title;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "place_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "place_fr"))
    LocalizedText place;

    @Nullable
    String divisionCode;

    LocalDate heldOn;

    @Nullable
    LocalTime heldAt;

    /** Of the day, as papers reckon it; null while nobody confirmed it. */
    @Nullable
    Integer hijriShift;

    @Nullable
    UUID trancheId;

    @Embedded
    @AttributeOverride(name = "centimes", column = @Column(name = "envelope_centimes"))
    Money envelope;

    @Enumerated(EnumType.STRING)
    CeremonyState state = CeremonyState.DRAFT;

    @Nullable
    String sourceDigest;

    int listVersion = 1;

    @Nullable
    String submittedBy;

    @Nullable
    Instant submittedAt;

    @Nullable
    String approvedBy;

    @Nullable
    Instant approvedAt;

    @Nullable
    String digest;

    @Nullable
    String verifyCode;

    @Nullable
    String closedBy;

    @Nullable
    Instant closedAt;

    /** By which two people opened it again; null while it stays as it was closed. */
    @Nullable
    UUID reopeningId;

    @ElementCollection
    @CollectionTable(name = "ceremony_preparer", joinColumns = @JoinColumn(name = "ceremony_id"))
    @Column(name = "username")
    @SQLRestriction("part = 'PREPARED'")
    Set<String> preparers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "ceremony_desk", joinColumns = @JoinColumn(name = "ceremony_id"))
    @Column(name = "username")
    Set<String> desks = new HashSet<>();

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Ceremony() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Ceremony(CeremonyDraft draft) {
        describe(draft);
    }

    void describe(CeremonyDraft draft) {
        this.title = draft.title();
        this.place = draft.place();
        this.divisionCode = draft.divisionCode();
        this.heldOn = draft.heldOn();
        this.heldAt = draft.heldAt();
        this.hijriShift = draft.hijriShift();
        this.trancheId = draft.trancheId();
        this.envelope = draft.envelope();
    }

    /** Someone is about to change the list; from then on that account can't approve it. */
    void preparedBy(String username) {
        if (!state.listOpen()) throw new ListFrozen(state);
        preparers.add(username);
        if (state == CeremonyState.DRAFT) move(CeremonyState.LIST_OPEN);
    }

    /** Its envelope, its tranche and its day are part of what is approved: who sets them prepares it. */
    void announcedBy(String username) {
        preparers.add(username);
    }

    boolean wasPreparedBy(String username) {
        return preparers.contains(username) || username.equals(submittedBy);
    }

    /** Its list was made for a tranche's money: that is what it is paid from, unless another was named before. */
    void paidFrom(UUID tranche) {
        if (trancheId != null && !trancheId.equals(tranche)) throw new Refusal("ceremonies.otherTranche");
        trancheId = tranche;
    }

    /** @throws Refusal for a list that costs more */
    void checkEnvelope(Money total) {
        if (total.compareTo(envelope) <= 0) return;
        throw new Refusal(
                "ceremonies.aboveEnvelope",
                total.format(),
                envelope.format(),
                total.minus(envelope).format());
    }

    void submit(String username, Instant now) {
        move(CeremonyState.SUBMITTED);
        preparers.add(username);
        submittedBy = username;
        submittedAt = now;
    }

    void sendBack() {
        move(CeremonyState.LIST_OPEN);
        listVersion++;
    }

    void approve(String username, Instant now, String digest, String verifyCode) {
        if (wasPreparedBy(username)) throw new PreparerCannotApprove();
        move(CeremonyState.APPROVED);
        approvedBy = username;
        approvedAt = now;
        this.digest = digest;
        this.verifyCode = verifyCode;
    }

    /** The first act of the day opens it; without an approved list there is no day. */
    void serve() {
        if (!state.serving()) throw new Refusal("ceremonies.notServing", state);
        if (state == CeremonyState.APPROVED) move(CeremonyState.IN_PROGRESS);
    }

    void finish() {
        move(CeremonyState.DONE);
    }

    void close(String username, Instant now) {
        move(CeremonyState.CLOSED);
        closedBy = username;
        closedAt = now;
        reopeningId = null;
    }

    /** @param reopening asked for by one person and confirmed by another: the database takes no other */
    void reopen(UUID reopening) {
        if (state != CeremonyState.CLOSED) throw new Refusal("ceremonies.wrongState", state, CeremonyState.DONE);
        move(CeremonyState.DONE);
        reopeningId = reopening;
    }

    /** Someone of the reserve took a place on the approved list: papers carry the new digest from now on. */
    void substituted(String username, String digest) {
        if (!state.serving()) throw new Refusal("ceremonies.substitution.notServing", state);
        if (username.equals(approvedBy)) throw new Refusal("ceremonies.substitution.approver");
        this.digest = digest;
    }

    /** @param to postponed or cancelled */
    void callOff(CeremonyState to) {
        move(to);
    }

    private void move(CeremonyState to) {
        if (!state.next().contains(to)) throw new Refusal("ceremonies.wrongState", state, to);
        state = to;
    }
}
