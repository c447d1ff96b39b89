package ma.idmaj.lifeprojects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;

import java.time.Instant;
import java.util.UUID;

/** A move of a project from one state to the next: when and by whom. Never changed. */
@Entity
class LifeProjectStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID lifeProjectId;

    @Enumerated(EnumType.STRING)
    ProjectState state;

    Instant occurredAt;
    String occurredBy;
    String note;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LifeProjectStep() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    LifeProjectStep(UUID lifeProjectId, ProjectState state, Instant at, String by, String note) {
        this.lifeProjectId = lifeProjectId;
        this.state = state;
        this.occurredAt = at;
        this.occurredBy = by;
        this.note = note;
    }
}
