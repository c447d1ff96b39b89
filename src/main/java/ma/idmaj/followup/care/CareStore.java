package ma.idmaj.followup.care;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.FileAccess;
import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes cases: opened, and moved on one at a time, as they were when the reader saw them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareStore {

    private final JdbcClient jdbc;
    private final FileAccess files;
    private final CareWords words;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareStore(
            JdbcClient jdbc,
            FileAccess files,
            CareWords words,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.words = words;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever opens a case about a thing or moves one waits here, so that what was looked at stays true. */
    void hold(UUID lineItem) {
        jdbc.sql("select id from line_item where id = ? for update")
                .param(lineItem)
                .query(UUID.class)
                .list();
    }

    /** @throws Refusal when a case is open about the thing already */
    UUID open(
            UUID person,
            CareKind kind,
            Belonging.@Nullable Thing about,
            LocalDate on,
            @Nullable LocalDate due,
            String said) {
        UUID id = NewId.next();
        try {
            jdbc.sql("""
                            insert into care_case (id, beneficiary_id, kind, state, line_item_id, piece_id, opened_on, due_on,
                              words_sealed, recorded_by, recorded_at) values (?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            person,
                            kind.name(),
                            about == null ? null : about.lineItem(),
                            about == null ? null : about.piece(),
                            on,
                            due,
                            words.seal(id, said),
                            user.username(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Refusal("followup.care.openAlready");
        }
        return id;
    }

    /**
     * Moves a case on.
     *
     * @param due the day that counts from now on; null for none
     * @throws Refusal when it is not as the reader saw it, or does not take this step
     */
    CareCase move(UUID id, long version, CareKind kind, CareState to, @Nullable LocalDate due, String act) {
        // First the thing, then its case, as whoever opens one does: two of them wait for each other and never block.
        jdbc.sql("select line_item_id from care_case where id = ? and line_item_id is not null")
                .param(id)
                .query(UUID.class)
                .optional()
                .ifPresent(this::hold);
        CareCase before = locked(id);
        if (before.kind() != kind) throw new Refusal("followup.care.gone");
        if (before.version() != version) throw new Refusal("followup.care.changed");
        CareCase after = before.to(to, LocalDate.now(clock));
        jdbc.sql("update care_case set state = ?, due_on = ?, closed_on = ?, version = ? where id = ?")
                .params(after.state().name(), due, after.closedOn(), after.version(), id)
                .update();
        published(id, act, kind.name());
        return after;
    }

    /** @throws Refusal when there is none that the reader may see */
    private CareCase locked(UUID id) {
        CareCase found = jdbc.sql("select * from care_case where id = ? for update")
                .param(id)
                .query((row, n) -> new CareCase(
                        row.getObject("id", UUID.class),
                        row.getObject("beneficiary_id", UUID.class),
                        CareKind.valueOf(row.getString("kind")),
                        CareState.valueOf(row.getString("state")),
                        row.getObject("line_item_id", UUID.class),
                        row.getObject("piece_id", UUID.class),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        row.getString("recorded_by"),
                        row.getLong("version")))
                .optional()
                .orElseThrow(() -> new Refusal("followup.care.gone"));
        files.check(found.person());
        return found;
    }

    void published(UUID id, String act, String detail) {
        events.publishEvent(new Changed("care", id.toString(), act, detail));
    }
}
