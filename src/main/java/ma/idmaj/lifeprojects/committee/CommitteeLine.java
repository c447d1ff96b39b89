package ma.idmaj.lifeprojects.committee;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import ma.idmaj.shared.PersonName;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One file on a session's agenda, and what was decided on it there. Changed by its session's verbs alone. */
@Entity
class CommitteeLine {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "session_id")
    CommitteeSession session;

    UUID lifeProjectId;

    /** The project while the session is open; the database lets each stand here once. */
    @Nullable
    UUID openProjectId;

    int position;
    String openedBy;
    String submittedBy;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "presenter_ar"))
    @AttributeOverride(name = "latin", column = @Column(name = "presenter_latin"))
    PersonName presenter;

    @Nullable
    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Nullable
    String decidedBy;

    @Nullable
    Instant decidedAt;

    String reason = "";

    @ElementCollection
    @CollectionTable(name = "committee_missing", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    @Column(name = "item")
    @BatchSize(size = 50)
    List<String> missing = new ArrayList<>();

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CommitteeLine() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    CommitteeLine(CommitteeSession session, SubmittedFile file, int position) {
        this.session = session;
        this.lifeProjectId = file.project();
        this.openProjectId = file.project();
        this.position = position;
        this.openedBy = file.openedBy();
        this.submittedBy = file.submittedBy();
        this.presenter = file.presenter();
    }

    boolean decided() {
        return decidedBy != null;
    }

    void decide(Decision decision, String by, Instant at) {
        outcome = decision.outcome();
        decidedBy = by;
        decidedAt = at;
        reason = decision.reason();
        missing.clear();
        missing.addAll(decision.missing());
    }

    void undecide(@Nullable Outcome instead) {
        outcome = instead;
        decidedBy = null;
        decidedAt = null;
        reason = "";
        missing.clear();
    }
}
