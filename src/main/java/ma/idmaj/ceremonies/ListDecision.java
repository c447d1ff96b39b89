package ma.idmaj.ceremonies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** What an approver decided on one version of a list, once and for all. */
@Entity
class ListDecision {

    enum Decision {
        APPROVED,
        RETURNED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID ceremonyId;
    int listVersion;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String decidedBy;
    Instant decidedAt;

    @Nullable
    String digest;

    String commentText;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ListDecision() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    ListDecision(Ceremony ceremony, Decision decision, String by, Instant at, @Nullable String digest, String comment) {
        this.ceremonyId = ceremony.id;
        this.listVersion = ceremony.listVersion;
        this.decision = decision;
        this.decidedBy = by;
        this.decidedAt = at;
        this.digest = digest;
        this.commentText = comment;
    }
}
