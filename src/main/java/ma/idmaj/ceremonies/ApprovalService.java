package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.ListDecision.Decision;
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
import java.util.List;
import java.util.UUID;

/** The second signature on a list: approved and frozen, or sent back with a word. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
public class ApprovalService {

    /** Without the letters and digits people mistake for one another when they read a paper aloud. */
    private static final String CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final DistributionLineRepository lines;
    private final ListDecisionRepository decisions;
    private final LifeProjectService projects;
    private final StockOfLists stock;
    private final TrancheService tranches;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApprovalService(
            DistributionLineRepository lines,
            ListDecisionRepository decisions,
            LifeProjectService projects,
            StockOfLists stock,
            TrancheService tranches,
            CeremonyAccess access,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.decisions = decisions;
        this.projects = projects;
        this.stock = stock;
        this.tranches = tranches;
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
     * @throws Refusal when its tranche is not approved or has not enough left
     */
    public void approve(UUID ceremonyId, long version) {
        var ceremony = access.unchanged(ceremonyId, version);
        List<LineRow> list = lines.list(ceremonyId).stream().map(LineRow::of).toList();
        if (ceremony.trancheId != null) tranches.commit(ceremony.trancheId, LineRow.sum(list));
        var frozen = FrozenList.of(CeremonyDetail.of(ceremony, user.username()), list);
        ceremony.approve(user.username(), clock.instant(), frozen.digest(), code());
        decisions.saveAndFlush(
                new ListDecision(ceremony, Decision.APPROVED, user.username(), clock.instant(), frozen.digest(), ""));
        jdbc.sql("insert into frozen_list (ceremony_id, list_version, digest, canonical) values (?, ?, ?, ?)")
                .params(ceremonyId, ceremony.listVersion, frozen.digest(), frozen.canonical())
                .update();
        projects.confirmOutside(list.stream().map(LineRow::lifeProjectId).toList());
        stock.reserve(list);
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), "listApproved", frozen.digest()));
    }

    /** @param comment what the preparer has to mend; required */
    public void sendBack(UUID ceremonyId, long version, String comment) {
        String words = CleanText.oneLine(comment);
        if (words.isEmpty()) throw new Refusal("ceremonies.commentMissing");
        var ceremony = access.unchanged(ceremonyId, version);
        decisions.save(new ListDecision(ceremony, Decision.RETURNED, user.username(), clock.instant(), null, words));
        ceremony.sendBack();
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), "listReturned", ""));
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
