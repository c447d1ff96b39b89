package ma.idmaj.lifeprojects.qualification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.lifeprojects.pathway.Typed;
import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A training taken for a project. Once completed or abandoned it is written down for good. */
@Entity
class Qualification {

    static final int NAME = 160;
    static final int ATTESTATION = 60;
    static final int NOTE = 500;
    static final int HOURS = 5_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID lifeProjectId;
    String course;
    String body;

    @Nullable
    LocalDate fromOn;

    @Nullable
    LocalDate toOn;

    @Nullable
    Integer hours;

    @Enumerated(EnumType.STRING)
    QualificationState state = QualificationState.PLANNED;

    String attestation;
    String note;
    String writtenBy;
    Instant writtenAt;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Qualification() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    Qualification(UUID lifeProjectId, QualificationDraft draft, LocalDate today, Instant now, String username) {
        this.lifeProjectId = lifeProjectId;
        write(draft, today, now, username);
    }

    /**
     * @throws Refusal once it has ended; for a state before the one it has; without a course; for days out of order; for a
     *                 beginning or an end that is said to lie behind and does not; for one abandoned without a word why
     */
    void write(QualificationDraft draft, LocalDate today, Instant now, String username) {
        if (!state.leadsTo(draft.state()))
            throw new Refusal("lifeprojects.qualification.wrongState", state, draft.state());
        String named = Typed.needed(draft.course(), NAME, "lifeprojects.qualification.courseMissing");
        String by = Typed.text(draft.body(), NAME);
        String paper = Typed.text(draft.attestation(), ATTESTATION);
        String why = Typed.text(draft.note(), NOTE);
        checkDays(draft, today);
        if (draft.hours() != null && (draft.hours() < 1 || draft.hours() > HOURS))
            throw new Refusal("lifeprojects.qualification.hoursWrong", HOURS);
        if (draft.state() == QualificationState.ABANDONED && why.isEmpty())
            throw new Refusal("lifeprojects.qualification.reasonMissing");
        course = named;
        body = by;
        fromOn = draft.from();
        toOn = draft.to();
        hours = draft.hours();
        state = draft.state();
        attestation = paper;
        note = why;
        writtenAt = now;
        writtenBy = username;
    }

    private static void checkDays(QualificationDraft draft, LocalDate today) {
        LocalDate from = draft.from();
        LocalDate to = draft.to();
        if (from != null) Typed.possible(from, today);
        if (to != null) Typed.possible(to, today);
        if (from != null && to != null && to.isBefore(from)) throw new Refusal("lifeprojects.qualification.daysTurned");
        if (draft.state() == QualificationState.UNDER_WAY && (from == null || from.isAfter(today)))
            throw new Refusal("lifeprojects.qualification.beginMissing");
        if (draft.state() == QualificationState.COMPLETED && (to == null || to.isAfter(today)))
            throw new Refusal("lifeprojects.qualification.endMissing");
    }

    QualificationRow row() {
        return new QualificationRow(id, course, body, fromOn, toOn, hours, state, attestation, note, version);
    }
}
