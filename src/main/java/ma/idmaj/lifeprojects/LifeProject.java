package ma.idmaj.lifeprojects;

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
import ma.idmaj.shared.SearchKey;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** One person's life project. Moves only along the states' own arrows. */
@Entity
class LifeProject {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID beneficiaryId;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    LocalizedText title;

    /** Both titles as they are searched for. */
    String foldedTitle;

    @Nullable
    String tradeCode;

    @Enumerated(EnumType.STRING)
    ProjectState state = ProjectState.DRAFT;

    /** Decided elsewhere and brought in by a list; the list's approver confirms it. */
    boolean approvedOutside;

    @Nullable
    String sourceDigest;

    @Nullable
    String confirmedBy;

    @Nullable
    Instant confirmedAt;

    Instant createdAt;
    String createdBy;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LifeProject() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    LifeProject(UUID beneficiaryId, LocalizedText title, @Nullable String tradeCode, Instant now, String username) {
        this.beneficiaryId = beneficiaryId;
        name(title);
        this.tradeCode = tradeCode;
        this.createdAt = now;
        this.createdBy = username;
    }

    /** @throws Refusal once it has gone to the committee, which decides on what it was shown */
    void describe(LocalizedText title, @Nullable String tradeCode) {
        if (!state.beforeCommittee()) throw new Refusal("lifeprojects.describeTooLate", state);
        name(title);
        this.tradeCode = tradeCode;
    }

    private void name(LocalizedText title) {
        this.title = title;
        this.foldedTitle = SearchKey.of(title.ar() + " " + title.fr());
    }

    /** @throws Refusal when the state has no arrow to {@code to} */
    void move(ProjectState to) {
        if (!state.next().contains(to)) throw new Refusal("lifeprojects.wrongState", state, to);
        state = to;
    }

    /** Approved by people outside Idmaj: enters as funded, marked with the file it came by. */
    void fundOutside(String sourceDigest) {
        if (state != ProjectState.DRAFT) throw new Refusal("lifeprojects.wrongState", state, ProjectState.FUNDED);
        this.state = ProjectState.FUNDED;
        this.approvedOutside = true;
        this.sourceDigest = sourceDigest;
    }

    void confirm(String username, Instant now) {
        if (!approvedOutside || confirmedBy != null) return;
        confirmedBy = username;
        confirmedAt = now;
    }
}
