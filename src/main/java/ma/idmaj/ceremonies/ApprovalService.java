package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.ListDecision.Decision;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** The second signature on a list: approved and frozen, or sent back with a word. */
@Service
// Whoever waited for a colleague to let go of the list sees it as the colleague left it.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
public class ApprovalService {

    private static final int COMMENT = 500;

    /** Without the letters and digits people mistake for one another when they read a paper aloud. */
    private static final String CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final DistributionLineRepository lines;
    private final ReserveStore reserve;
    private final ListDecisionRepository decisions;
    private final LifeProjectService projects;
    private final StockOfLists stock;
    private final FundingService funding;
    private final TrancheService tranches;
    private final VisibleLines visible;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApprovalService(
            DistributionLineRepository lines,
            ReserveStore reserve,
            ListDecisionRepository decisions,
            LifeProjectService projects,
            StockOfLists stock,
            FundingService funding,
            TrancheService tranches,
            VisibleLines visible,
            CeremonyAccess access,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.reserve = reserve;
        this.decisions = decisions;
        this.projects = projects;
        this.stock = stock;
        this.funding = funding;
        this.tranches = tranches;
        this.visible = visible;
        this.access = access;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Freezes people, items and prices as they stand and confirms projects that were approved outside Idmaj.
     *
     * @throws PreparerCannotApprove for anyone who ever changed this list
     * @throws Refusal when it is above its envelope or a line above the ceiling, and when its tranche is not approved or has
     *     not enough left
     */
    public void approve(UUID ceremonyId, long version) {
        var ceremony = access.unchanged(ceremonyId, version);
        List<LineRow> list = list(ceremonyId);
        List<ReserveRow> waiting = reserve.of(ceremonyId);
        // What was checked at the submission may have changed since: the scheme's ceiling, above all.
        ceremony.checkEnvelope(LineRow.sum(list));
        var ceiling = Ceiling.of(ceremony.trancheId, funding);
        ceiling.check(list);
        waiting.forEach(ceiling::check);
        if (ceremony.trancheId != null) tranches.commit(ceremony.trancheId, LineRow.sum(list));
        var frozen = FrozenList.of(CeremonyDetail.of(ceremony, user.username()), list, waiting);
        ceremony.approve(user.username(), clock.instant(), frozen.digest(), code());
        // One account, one part in a ceremony: the database refuses an approver who is among the preparers.
        jdbc.sql("insert into ceremony_preparer (ceremony_id, username, part) values (?, ?, 'APPROVED')")
                .params(ceremonyId, user.username())
                .update();
        decisions.saveAndFlush(
                new ListDecision(ceremony, Decision.APPROVED, user.username(), clock.instant(), frozen.digest(), ""));
        keep(ceremony, frozen);
        projects.confirmOutside(Stream.concat(
                        list.stream().map(LineRow::lifeProjectId),
                        waiting.stream().map(ReserveRow::lifeProjectId))
                .toList());
        stock.reserve(list);
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), "listApproved", frozen.digest()));
    }

    /** @param comment what the preparer has to mend; required */
    public void sendBack(UUID ceremonyId, long version, String comment) {
        sendBack(ceremonyId, version, comment, Map.of());
    }

    /**
     * Keeps the list as it was returned, too: what is submitted next is compared with it.
     *
     * @param comment what the preparer has to mend; may be empty when there is something to say of a row
     * @param rows    what is to mend on single rows, by the line's id
     * @throws PreparerCannotApprove for anyone who ever changed this list: it would pass for another person's decision
     */
    public void sendBack(UUID ceremonyId, long version, String comment, Map<UUID, String> rows) {
        String words = CleanText.oneLine(comment);
        var remarks = new TreeMap<UUID, String>();
        rows.forEach((line, typed) -> {
            String said = CleanText.oneLine(typed);
            if (said.length() > Reason.LENGTH) throw new Refusal("ceremonies.reason.tooLong", Reason.LENGTH);
            if (!said.isEmpty()) remarks.put(line, said);
        });
        if (words.isEmpty() && remarks.isEmpty()) throw new Refusal("ceremonies.commentMissing");
        if (words.length() > COMMENT) throw new Refusal("ceremonies.reason.tooLong", COMMENT);
        var ceremony = access.unchanged(ceremonyId, version);
        if (ceremony.wasPreparedBy(user.username())) throw new PreparerCannotApprove();
        List<LineRow> list = list(ceremonyId);
        remarks.keySet().retainAll(list.stream().map(LineRow::id).toList());
        decisions.save(new ListDecision(ceremony, Decision.RETURNED, user.username(), clock.instant(), null, words));
        keep(ceremony, FrozenList.of(CeremonyDetail.of(ceremony, user.username()), list, reserve.of(ceremonyId)));
        remarks.forEach((line, said) -> jdbc.sql(
                        "insert into list_row_comment (ceremony_id, list_version, line_id, comment_text) values (?, ?, ?, ?)")
                .params(ceremonyId, ceremony.listVersion, line, said)
                .update());
        ceremony.sendBack();
        events.publishEvent(
                new Changed("ceremony", ceremonyId.toString(), "listReturned", Integer.toString(remarks.size())));
    }

    /** What is to mend on single rows of a returned list, by the line's id; none once it is submitted again. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public Map<UUID, String> rowComments(UUID ceremonyId) {
        var ceremony = access.find(ceremonyId);
        var comments = new HashMap<UUID, String>();
        if (!ceremony.state.listOpen()) return comments;
        jdbc.sql("select line_id, comment_text from list_row_comment where ceremony_id = ? and list_version = ?")
                .params(ceremonyId, ceremony.listVersion - 1)
                .query(row -> {
                    comments.put(row.getObject("line_id", UUID.class), row.getString("comment_text"));
                });
        if (!comments.isEmpty() && visible.ownPeopleOnly())
            comments.keySet()
                    .retainAll(visible.of(ceremonyId).stream().map(LineRow::id).toList());
        return comments;
    }

    /** The list's canonical text as it stands, and the one before it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
    public ListTexts texts(UUID ceremonyId) {
        var ceremony = access.find(ceremonyId);
        var now = FrozenList.of(CeremonyDetail.of(ceremony, user.username()), list(ceremonyId), reserve.of(ceremonyId));
        var before = jdbc.sql("""
                        select list_version, canonical from frozen_list where ceremony_id = ? and list_version < ?
                        order by list_version desc limit 1""")
                .params(ceremonyId, ceremony.listVersion)
                .query((row, n) -> new ListTexts.Earlier(row.getInt("list_version"), row.getString("canonical")))
                .optional();
        return new ListTexts(ceremony.listVersion, now.digest(), now.canonical(), before);
    }

    private void keep(Ceremony ceremony, FrozenList list) {
        jdbc.sql("insert into frozen_list (ceremony_id, list_version, digest, canonical) values (?, ?, ?, ?)")
                .params(ceremony.id, ceremony.listVersion, list.digest(), list.canonical())
                .update();
    }

    private List<LineRow> list(UUID ceremonyId) {
        return lines.list(ceremonyId).stream().map(LineRow::of).toList();
    }

    /** Every decision on this ceremony's lists, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public List<DecisionRow> decisions(UUID ceremonyId) {
        access.find(ceremonyId);
        return decisions.findByCeremonyIdOrderByDecidedAtDesc(ceremonyId).stream()
                .map(d -> new DecisionRow(
                        d.listVersion, d.decision == Decision.APPROVED, d.decidedBy, d.decidedAt, d.commentText))
                .toList();
    }

    private String code() {
        var code = new StringBuilder("L");
        for (int i = 0; i < 11; i++) code.append(CODE_SIGNS.charAt(random.nextInt(CODE_SIGNS.length())));
        return code.toString();
    }
}
