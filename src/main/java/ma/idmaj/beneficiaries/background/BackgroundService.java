package ma.idmaj.beneficiaries.background;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.contents.StandingFile;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** A person's qualifications, trainings, work and licences: read by those who judge a project, written by the centre. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class BackgroundService {

    public static final int MOST = 60;

    private final StandingFile files;
    private final BackgroundQueries queries;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BackgroundService(
            StandingFile files,
            BackgroundQueries queries,
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.queries = queries;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * By kind, and within a kind the latest first.
     *
     * @throws BeneficiaryNotFound also for a file of another centre
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PEOPLE_READ', 'PROJECTS_READ')")
    public List<BackgroundRecord> of(UUID file) {
        return queries.of(files.of(file));
    }

    /** The trades an entry may be of. */
    @Transactional(readOnly = true)
    public List<TradeChoice> trades() {
        return queries.trades();
    }

    /** @return the entry's id */
    public UUID add(UUID file, BackgroundDraft draft) {
        UUID standing = files.held(file);
        check(draft);
        int there = jdbc.sql("select count(*) from file_background where file_id = ? for update")
                .param(standing)
                .query(Integer.class)
                .single();
        if (there >= MOST) throw new Refusal("beneficiaries.background.tooMany", MOST);
        UUID id = NewId.next();
        jdbc.sql("""
                        insert into file_background
                          (id, file_id, kind, title_ar, title_fr, issuer, study_level, trade_code, started_on, ended_on,
                           expires_on, recorded_at, recorded_by, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        id,
                        standing,
                        draft.kind().name(),
                        draft.title().ar(),
                        draft.title().fr(),
                        draft.issuer(),
                        name(draft.level()),
                        draft.tradeCode(),
                        draft.startedOn(),
                        draft.endedOn(),
                        draft.expiresOn(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        user.username())
                .update();
        changed(standing, "backgroundAdded");
        return id;
    }

    /**
     * @param version of the entry as it was read
     * @throws Refusal when someone else has written or removed it since
     */
    public void edit(UUID id, long version, BackgroundDraft draft) {
        UUID file = fileOf(id);
        check(draft);
        int written = jdbc.sql("""
                        update file_background
                        set kind = ?, title_ar = ?, title_fr = ?, issuer = ?, study_level = ?, trade_code = ?,
                            started_on = ?, ended_on = ?, expires_on = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(
                        draft.kind().name(),
                        draft.title().ar(),
                        draft.title().fr(),
                        draft.issuer(),
                        name(draft.level()),
                        draft.tradeCode(),
                        draft.startedOn(),
                        draft.endedOn(),
                        draft.expiresOn(),
                        id,
                        version)
                .update();
        if (written == 0) throw new Refusal("beneficiaries.background.changedMeanwhile");
        changed(file, "backgroundEdited");
    }

    public void remove(UUID id) {
        UUID file = fileOf(id);
        jdbc.sql("delete from file_background where id = ?").param(id).update();
        changed(file, "backgroundRemoved");
    }

    private UUID fileOf(UUID id) {
        return files.of(jdbc.sql("select file_id from file_background where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("beneficiaries.background.notFound")));
    }

    private void check(BackgroundDraft draft) {
        BackgroundRules.check(draft, LocalDate.now(clock));
        String trade = draft.tradeCode();
        if (trade != null && !queries.isTrade(trade)) throw new Refusal("beneficiaries.background.tradeUnknown");
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private void changed(UUID file, String act) {
        events.publishEvent(new Changed("beneficiary", file.toString(), act, ""));
    }
}
