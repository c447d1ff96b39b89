package ma.idmaj.ceremonies.closing;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.Reason;
import ma.idmaj.ceremonies.closing.ReopeningRow.Answer;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A closed ceremony is opened again by two people: an organiser asks and says why, an approver answers. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_READ')")
public class ReopeningService {

    private final CeremonyService ceremonies;
    private final ClosingService closing;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopeningService(
            CeremonyService ceremonies,
            ClosingService closing,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.closing = closing;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever asked for, the newest first. */
    @Transactional(readOnly = true)
    public List<ReopeningRow> of(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return jdbc.sql("select * from ceremony_reopening where ceremony_id = ? order by requested_at desc, id desc")
                .param(ceremonyId)
                .query((row, n) -> new ReopeningRow(
                        row.getObject("id", UUID.class),
                        Answer.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getString("requested_by"),
                        row.getObject("requested_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("decided_by"),
                        Optional.ofNullable(row.getObject("decided_at", LocalDateTime.class))
                                .map(at -> at.toInstant(ZoneOffset.UTC))
                                .orElse(null)))
                .list();
    }

    /** A request that waits for this account's answer. */
    public record Waiting(UUID ceremony, LocalizedText title, String reason) {}

    /** Those someone else asked for, the oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public List<Waiting> waiting() {
        return jdbc.sql("""
                        select c.id, c.title_ar, c.title_fr, r.reason
                        from ceremony_reopening r join ceremony c on c.id = r.waiting_ceremony_id
                        where r.requested_by <> ? order by r.requested_at""")
                .param(user.username())
                .query((row, n) -> new Waiting(
                        row.getObject("id", UUID.class),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                        row.getString("reason")))
                .list();
    }

    /** @throws Refusal for a ceremony that is not closed, or while a request waits */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID request(UUID ceremonyId, String reason) {
        String words = Reason.of(reason);
        var state = ceremonies.detail(ceremonyId.toString()).state();
        if (state != CeremonyState.CLOSED) throw new Refusal("ceremonies.reopening.notClosed", state);
        UUID id = NewId.next();
        try {
            jdbc.sql("""
                            insert into ceremony_reopening
                              (id, ceremony_id, waiting_ceremony_id, state, reason, requested_by, requested_at)
                            values (?, ?, ?, 'REQUESTED', ?, ?, ?)""")
                    .params(id, ceremonyId, ceremonyId, words, user.username(), now())
                    .update();
        } catch (DuplicateKeyException waits) {
            throw new Refusal("ceremonies.reopening.waits");
        }
        changed(ceremonyId, "reopeningRequested");
        return id;
    }

    /** @throws Refusal for one's own request, and one that was answered meanwhile */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void confirm(UUID reopeningId) {
        UUID ceremony = answer(reopeningId, Answer.CONFIRMED);
        closing.reopen(ceremony, reopeningId);
    }

    /** The ceremony stays closed. @throws Refusal as {@link #confirm} does */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void refuse(UUID reopeningId) {
        changed(answer(reopeningId, Answer.REFUSED), "reopeningRefused");
    }

    private UUID answer(UUID reopeningId, Answer answer) {
        record Request(UUID ceremony, String by, Answer stands) {}
        var request = jdbc.sql(
                        "select ceremony_id, requested_by, state from ceremony_reopening where id = ? for update")
                .param(reopeningId)
                .query((row, n) -> new Request(
                        row.getObject("ceremony_id", UUID.class),
                        row.getString("requested_by"),
                        Answer.valueOf(row.getString("state"))))
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.reopening.gone"));
        if (request.stands != Answer.REQUESTED) throw new Refusal("ceremonies.reopening.gone");
        if (request.by.equals(user.username())) throw new Refusal("ceremonies.reopening.own");
        jdbc.sql("""
                        update ceremony_reopening
                        set state = ?, waiting_ceremony_id = null, decided_by = ?, decided_at = ? where id = ?""").params(answer.name(), user.username(), now(), reopeningId).update();
        return request.ceremony;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID ceremony, String act) {
        events.publishEvent(new Changed("ceremony", ceremony.toString(), act, ""));
    }
}
