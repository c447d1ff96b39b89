package ma.idmaj.lifeprojects.committee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One session of the committee with its agenda. Decisions stand here until it is closed; only then do the projects
 * move. Whoever changes it holds its row first, so that two people's acts follow one another.
 */
@Entity
class CommitteeSession {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    LocalDate heldOn;
    LocalTime heldAt;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "place_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "place_fr"))
    LocalizedText place;

    @ElementCollection
    @CollectionTable(name = "committee_member", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    List<Member> members = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<CommitteeLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    SessionState state = SessionState.PLANNED;

    Instant createdAt;
    String createdBy;

    @Nullable
    Instant closedAt;

    @Nullable
    String closedBy;

    @Nullable
    String minutes;

    @Nullable
    String digest;

    /** When a person was struck out of the minutes; their digest is still that of what was agreed. */
    @Nullable
    Instant struckAt;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CommitteeSession() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    CommitteeSession(SessionDraft draft, String by, Instant at) {
        this.createdBy = by;
        this.createdAt = at;
        describe(draft);
    }

    /** Who is there may change on the day itself; once closed, the minutes have the last word. */
    void describe(SessionDraft draft) {
        if (!state.open()) throw new Refusal("lifeprojects.committee.notOpen", state);
        heldOn = draft.heldOn();
        heldAt = draft.heldAt();
        place = draft.place();
        members.clear();
        members.addAll(draft.members());
    }

    void add(SubmittedFile file) {
        planned();
        if (ofProject(file.project()).isPresent()) throw new Refusal("lifeprojects.committee.alreadyOnAgenda");
        lines.add(new CommitteeLine(this, file, lines.size() + 1));
    }

    void remove(UUID lineId) {
        planned();
        lines.remove(line(lineId));
        number();
    }

    /** @param position from 1; beyond the ends it is the end */
    void move(UUID lineId, int position) {
        planned();
        CommitteeLine line = line(lineId);
        lines.remove(line);
        lines.add(Math.clamp(position - 1L, 0, lines.size()), line);
        number();
    }

    void present(UUID lineId, PersonName presenter) {
        if (!state.open()) throw new Refusal("lifeprojects.committee.notOpen", state);
        line(lineId).presenter = presenter;
    }

    /** @param today where the committee sits */
    void hold(LocalDate today) {
        planned();
        if (lines.isEmpty()) throw new Refusal("lifeprojects.committee.agendaEmpty");
        if (members.isEmpty()) throw new Refusal("lifeprojects.committee.membersMissing");
        if (heldOn.isAfter(today)) throw new Refusal("lifeprojects.committee.notYet", heldOn);
        state = SessionState.HELD;
    }

    void cancel() {
        planned();
        state = SessionState.CANCELLED;
        letGo();
    }

    /**
     * @param preparers everybody who had a hand in the project
     * @throws DecidedMeanwhile when another approver was first
     */
    void decide(UUID lineId, Decision decision, String by, Set<String> preparers, Instant at) {
        held();
        CommitteeLine line = line(lineId);
        if (line.outcome == Outcome.WITHDRAWN) throw new Refusal("lifeprojects.committee.fileWithdrawn");
        if (line.decided() && !by.equals(line.decidedBy)) throw new DecidedMeanwhile();
        if (preparers.contains(by) || by.equals(line.openedBy) || by.equals(line.submittedBy))
            throw new Refusal("lifeprojects.preparerCannotDecide");
        line.decide(decision, by, at);
    }

    void undo(UUID lineId, String by) {
        held();
        CommitteeLine line = line(lineId);
        if (!line.decided()) throw new Refusal("lifeprojects.committee.nothingToUndo");
        if (!by.equals(line.decidedBy)) throw new Refusal("lifeprojects.committee.undoOwn");
        line.undecide(null);
    }

    /** The project's holder gave it up: it leaves an agenda to come, and is told as such in a session under way. */
    void withdraw(UUID projectId) {
        if (!state.open()) return;
        ofProject(projectId).ifPresent(line -> {
            if (state == SessionState.PLANNED) {
                remove(line.id);
                return;
            }
            line.undecide(Outcome.WITHDRAWN);
            line.openProjectId = null;
        });
    }

    /** What nobody decided waits for the next session. */
    void carryOver() {
        held();
        lines.stream().filter(line -> line.outcome == null).forEach(line -> line.undecide(Outcome.CARRIED_OVER));
    }

    void close(String by, Instant at, String minutes, String digest) {
        held();
        if (lines.stream().anyMatch(line -> line.outcome == null)) throw new IllegalStateException("undecided");
        state = SessionState.CLOSED;
        closedBy = by;
        closedAt = at;
        this.minutes = minutes;
        this.digest = digest;
        letGo();
    }

    List<CommitteeLine> ended(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome == outcome).toList();
    }

    List<CommitteeLine> decided() {
        return lines.stream().filter(CommitteeLine::decided).toList();
    }

    CommitteeLine line(UUID lineId) {
        return lines.stream()
                .filter(line -> lineId.equals(line.id))
                .findFirst()
                .orElseThrow(() -> new Refusal("lifeprojects.committee.lineGone"));
    }

    private Optional<CommitteeLine> ofProject(UUID projectId) {
        return lines.stream()
                .filter(line -> line.lifeProjectId.equals(projectId))
                .findFirst();
    }

    private void letGo() {
        lines.forEach(line -> line.openProjectId = null);
    }

    private void number() {
        for (int i = 0; i < lines.size(); i++) lines.get(i).position = i + 1;
    }

    private void planned() {
        if (state != SessionState.PLANNED) throw new Refusal("lifeprojects.committee.notPlanned", state);
    }

    private void held() {
        if (state != SessionState.HELD) throw new Refusal("lifeprojects.committee.notHeld", state);
    }
}
