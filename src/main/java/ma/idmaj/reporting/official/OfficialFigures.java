package ma.idmaj.reporting.official;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Relapse as official sources publish it. Idmaj neither knows nor reckons who relapsed: a figure is copied from its source
 * by one person, looked up there by another, and until then told to nobody else.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('REPORTS_READ')")
public class OfficialFigures {

    public static final int REASON_LENGTH = 240;

    private static final String COLUMNS = """
            select f.*, d.name_ar region_ar, d.name_fr region_fr
            from relapse_figure f left join division d on d.code = f.region_code
            """;

    private final JdbcClient jdbc;
    private final TerritoryService territory;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficialFigures(
            JdbcClient jdbc,
            TerritoryService territory,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Those that were confirmed and stand, the latest period first, the country before its regions. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('REPORTS_READ', 'FIGURES_READ')")
    public List<RelapseFigure> confirmed() {
        return rows("where f.state = 'CONFIRMED'");
    }

    /** Those in work and those taken back, too. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
    public List<RelapseFigure> all() {
        return rows("");
    }

    /** @throws Refusal when it is no figure of a source, or tells people apart by itself or beside the others */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID enter(RelapseDraft draft) {
        draft.check(LocalDate.now(clock));
        String region = draft.regionCode();
        if (region != null
                && territory
                        .division(region)
                        .filter(division -> division.level().equals("region"))
                        .isEmpty()) throw new Refusal("reporting.official.noRegion");
        List<RelapseDraft> together = standing();
        together.add(draft);
        RelapseDifferences.check(together);
        UUID id = NewId.next();
        jdbc.sql("""
                insert into relapse_figure (id, period_from, period_to, region_code, followed, relapsed, source_ar, source_fr,
                  reference, published_on, state, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ENTERED', ?, ?)""")
                .param(id)
                .param(draft.from())
                .param(draft.to())
                .param(region)
                .param(draft.followed())
                .param(draft.relapsed())
                .param(draft.source().ar())
                .param(draft.source().fr())
                .param(draft.reference())
                .param(draft.publishedOn())
                .param(user.username())
                .param(now())
                .update();
        record(id, "entered", draft.from() + " – " + draft.to() + ": " + draft.relapsed() + "/" + draft.followed());
        return id;
    }

    /** Says that the source has it so. @throws Refusal for whoever entered it, and for one that no longer waits */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void confirm(UUID id, long version) {
        RelapseFigure figure = figure(id);
        if (figure.state() != RelapseState.ENTERED) throw new Refusal("reporting.official.notWaiting");
        if (figure.enteredBy().equals(user.username())) throw new Refusal("reporting.official.secondPerson");
        RelapseDifferences.check(standing());
        one(jdbc.sql("""
                update relapse_figure set state = 'CONFIRMED', confirmed_by = ?, confirmed_at = ?, version = version + 1
                where id = ? and version = ? and state = 'ENTERED'""").params(user.username(), now(), id, version).update());
        record(id, "confirmed", "");
    }

    /** Takes it back: the source corrected it, or it was copied wrongly. The row stays. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
    public void withdraw(UUID id, long version, String why) {
        String reason = CleanText.oneLine(why);
        if (reason.isEmpty()) throw new Refusal("reporting.official.reasonMissing");
        if (reason.length() > REASON_LENGTH) throw new Refusal("reporting.official.textTooLong", REASON_LENGTH);
        if (figure(id).state() == RelapseState.WITHDRAWN) throw new Refusal("reporting.official.withdrawn");
        one(jdbc.sql("""
                update relapse_figure set state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?, reason = ?, version = version + 1
                where id = ? and version = ? and state <> 'WITHDRAWN'""").params(user.username(), now(), reason, id, version).update());
        record(id, "withdrawn", reason);
    }

    private RelapseFigure figure(UUID id) {
        return jdbc.sql(COLUMNS + "where f.id = ? for update")
                .param(id)
                .query(OfficialFigures::figure)
                .optional()
                .orElseThrow(() -> new Refusal("reporting.official.gone"));
    }

    /** Locked: of two entered at once, the second is checked beside the first. */
    private List<RelapseDraft> standing() {
        return rows("where f.state <> 'WITHDRAWN'", " for update").stream()
                .map(f -> new RelapseDraft(
                        f.from(),
                        f.to(),
                        f.regionCode(),
                        f.followed(),
                        f.relapsed(),
                        f.source(),
                        f.reference(),
                        f.publishedOn()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<RelapseFigure> rows(String where) {
        return rows(where, "");
    }

    private List<RelapseFigure> rows(String where, String lock) {
        return jdbc.sql(COLUMNS + where + " order by f.period_to desc, f.region_code is not null, f.region_code, f.id"
                        + lock)
                .query(OfficialFigures::figure)
                .list();
    }

    private static RelapseFigure figure(ResultSet row, int n) throws SQLException {
        String region = row.getString("region_code");
        return new RelapseFigure(
                row.getObject("id", UUID.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                region,
                region == null ? null : new LocalizedText(row.getString("region_ar"), row.getString("region_fr")),
                row.getInt("followed"),
                row.getInt("relapsed"),
                new LocalizedText(row.getString("source_ar"), row.getString("source_fr")),
                row.getString("reference"),
                row.getObject("published_on", LocalDate.class),
                RelapseState.valueOf(row.getString("state")),
                row.getString("entered_by"),
                row.getString("confirmed_by"),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static void one(int rows) {
        if (rows != 1) throw new OptimisticLockingFailureException("relapse figure");
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void record(UUID id, String act, String detail) {
        events.publishEvent(new Changed("officialFigure", id.toString(), act, detail));
    }
}
