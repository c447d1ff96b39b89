package ma.idmaj.lifeprojects.pathway;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import ma.idmaj.shared.Refusal;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One pathway of one project, from when it was first looked at. */
@Entity
class PathwayEntry {

    static final int NOTE = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID lifeProjectId;

    @Enumerated(EnumType.STRING)
    Pathway pathway;

    @Enumerated(EnumType.STRING)
    PathwayState state;

    @Nullable
    @Enumerated(EnumType.STRING)
    ResponsibleSide side;

    String note;
    LocalDate lookedOn;

    @Nullable
    LocalDate dueOn;

    String writtenBy;
    Instant writtenAt;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PathwayEntry() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    PathwayEntry(UUID lifeProjectId, PathwayDraft draft, LocalDate today, Instant now, String username) {
        this.lifeProjectId = lifeProjectId;
        this.pathway = draft.pathway();
        look(draft, today, now, username);
    }

    /**
     * @throws Refusal for a state that says nothing, an open pathway nobody is responsible for, a lack or «not needed»
     *                 without a word why, a day ahead, or a due date before it
     */
    void look(PathwayDraft draft, LocalDate today, Instant now, String username) {
        if (draft.state() == PathwayState.NOT_LOOKED_AT)
            throw new Refusal("lifeprojects.pathway.stateMissing", pathway);
        if (draft.state().open() && draft.side() == null)
            throw new Refusal("lifeprojects.pathway.sideMissing", pathway);
        String typed = Typed.text(draft.note(), NOTE);
        if (draft.state().wantsNote() && typed.isEmpty())
            throw new Refusal("lifeprojects.pathway.noteMissing", pathway, draft.state());
        LocalDate on = Typed.past(draft.on(), today);
        LocalDate due = draft.dueOn() == null ? null : Typed.possible(draft.dueOn(), today);
        if (due != null && due.isBefore(on)) throw new Refusal("lifeprojects.pathway.dueBefore", pathway);
        state = draft.state();
        side = draft.side();
        note = typed;
        lookedOn = on;
        dueOn = due;
        writtenAt = now;
        writtenBy = username;
    }

    PathwayRow row() {
        return new PathwayRow(pathway, state, side, note, lookedOn, dueOn, version);
    }
}
