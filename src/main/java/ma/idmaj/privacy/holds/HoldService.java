package ma.idmaj.privacy.holds;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Sets and lifts legal holds: the data protection officer, for a reason. Auditors read them. */
@Service
@Transactional
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class HoldService {

    private final BeneficiaryService people;
    private final CeremonyService ceremonies;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HoldService(
            BeneficiaryService people,
            CeremonyService ceremonies,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.ceremonies = ceremonies;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Those that stand first, the newest before the others. */
    @Transactional(readOnly = true)
    public List<HoldRow> holds(int offset, int limit) {
        return jdbc.sql("""
                        select h.*, coalesce(b.name_ar, c.title_ar) about_ar, coalesce(b.name_latin, c.title_fr) about_fr
                        from legal_hold h left join beneficiary b on b.id = h.person_id
                        left join ceremony c on c.id = h.ceremony_id
                        order by h.lifted_at is not null, h.set_at desc, h.id desc limit ? offset ?""").params(limit, offset).query((row, n) -> row(row)).list();
    }

    /** @throws Refusal without a reason, or with a number of someone's in it, or for a day that is past */
    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public UUID hold(HoldDraft draft) {
        if (draft.reason().isEmpty()) throw new Refusal("privacy.holds.reasonMissing");
        if (draft.reason().length() > HoldDraft.MAX_REASON) throw new Refusal("privacy.tooLong", HoldDraft.MAX_REASON);
        if (PrivateNumbers.in(draft.reason())) throw new Refusal("beneficiaries.reasonHoldsNumber");
        if (draft.untilOn() != null && draft.untilOn().isBefore(LocalDate.now(clock)))
            throw new Refusal("privacy.holds.past");
        if ((draft.person() == null) == (draft.ceremony() == null)) throw new Refusal("privacy.holds.whom");
        UUID id = NewId.next();
        UUID person =
                draft.person() == null ? null : people.detail(draft.person()).id();
        UUID ceremony = draft.ceremony() == null
                ? null
                : ceremonies.detail(draft.ceremony().toString()).id();
        jdbc.sql("insert into legal_hold (id, person_id, ceremony_id, reason, until_on, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, person, ceremony, draft.reason(), draft.untilOn(), user.username(), now())
                .update();
        events.publishEvent(new Changed("legalHold", id.toString(), "holdSet", person == null ? "CEREMONY" : "PERSON"));
        return id;
    }

    @PreAuthorize("hasAuthority('PRIVACY_WORK')")
    public void lift(UUID id) {
        int lifted = jdbc.sql("update legal_hold set lifted_by = ?, lifted_at = ? where id = ? and lifted_by is null")
                .params(user.username(), now(), id)
                .update();
        if (lifted == 0) throw new Refusal("privacy.holds.liftedBefore");
        events.publishEvent(new Changed("legalHold", id.toString(), "holdLifted", ""));
    }

    private static HoldRow row(ResultSet row) throws SQLException {
        var lifted = row.getObject("lifted_at", LocalDateTime.class);
        return new HoldRow(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("ceremony_id", UUID.class),
                new LocalizedText(row.getString("about_ar"), row.getString("about_fr")),
                row.getString("reason"),
                row.getObject("until_on", LocalDate.class),
                row.getObject("set_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("set_by"),
                lifted == null ? null : lifted.toInstant(ZoneOffset.UTC));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
