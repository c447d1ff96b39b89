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

/** Something to be done for a project, by someone, by a day. Done or cancelled once. */
@Entity
class ProjectAction {

    static final int WHAT = 240;
    static final int NOTE = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID lifeProjectId;

    @Enumerated(EnumType.STRING)
    Pathway pathway;

    String what;

    @Nullable
    String owner;

    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ActionState state = ActionState.PLANNED;

    @Nullable
    LocalDate endedOn;

    @Nullable
    String endedBy;

    String note = "";
    Instant createdAt;
    String createdBy;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ProjectAction() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    ProjectAction(UUID lifeProjectId, ActionDraft draft, LocalDate today, Instant now, String username) {
        this.lifeProjectId = lifeProjectId;
        this.createdAt = now;
        this.createdBy = username;
        plan(draft, today);
    }

    /** @throws Refusal once it has ended, or without a word of what is to be done */
    void plan(ActionDraft draft, LocalDate today) {
        requirePlanned();
        String typed = Typed.needed(draft.what(), WHAT, "lifeprojects.action.whatMissing");
        dueOn = Typed.possible(draft.dueOn(), today);
        what = typed;
        pathway = draft.pathway();
        owner = draft.owner();
    }

    /** @throws Refusal once it has ended, or for a day ahead */
    void finish(LocalDate on, String outcome, LocalDate today, String username) {
        requirePlanned();
        end(ActionState.DONE, Typed.past(on, today), Typed.text(outcome, NOTE), username);
    }

    /** @throws Refusal once it has ended, or without a reason */
    void cancel(String reason, LocalDate today, String username) {
        requirePlanned();
        end(ActionState.CANCELLED, today, Typed.needed(reason, NOTE, "lifeprojects.action.reasonMissing"), username);
    }

    private void end(ActionState how, LocalDate on, String why, String username) {
        state = how;
        endedOn = on;
        endedBy = username;
        note = why;
    }

    private void requirePlanned() {
        if (state != ActionState.PLANNED) throw new Refusal("lifeprojects.action.ended", state);
    }

    ActionRow row() {
        return new ActionRow(id, what, pathway, owner, dueOn, state, endedOn, endedBy, note, version);
    }
}
