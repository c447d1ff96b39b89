package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The end of a ceremony: every line decided, the projects of those who signed equipped, the visits to come planned. It
 * takes the ceremony before its lines and the store, a desk the other way round: whichever has to give way tries again.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
@Retryable(
        includes = ConcurrencyFailureException.class,
        excludes = CeremonyChanged.class,
        predicate = WholeTransaction.class,
        maxRetries = 3,
        delay = 15,
        jitter = 10)
public class ClosingService {

    private final DistributionLineRepository lines;
    private final HandoverRepository handovers;
    private final ReserveStore reserve;
    private final RecordNumbers numbers;
    private final LifeProjectService projects;
    private final StockOfLists stock;
    private final OvertakenPapers papers;
    private final TrancheService tranches;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingService(
            DistributionLineRepository lines,
            HandoverRepository handovers,
            ReserveStore reserve,
            RecordNumbers numbers,
            LifeProjectService projects,
            StockOfLists stock,
            OvertakenPapers papers,
            TrancheService tranches,
            CeremonyAccess access,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.handovers = handovers;
        this.reserve = reserve;
        this.numbers = numbers;
        this.projects = projects;
        this.stock = stock;
        this.papers = papers;
        this.tranches = tranches;
        this.access = access;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal naming the first lines that are not decided yet */
    public void close(UUID ceremonyId, long version) {
        var ceremony = access.unchanged(ceremonyId, version);
        List<DistributionLine> list = lines.list(ceremonyId);
        List<DistributionLine> open =
                list.stream().filter(line -> !line.state.decided()).toList();
        if (!open.isEmpty()) {
            List<Integer> numbers =
                    open.stream().limit(5).map(line -> line.position).toList();
            throw new Refusal("ceremonies.linesUndecided", open.size(), numbers);
        }
        boolean first = ceremony.closedAt == null;
        UUID reopening = ceremony.reopeningId;
        if (ceremony.state != CeremonyState.DONE) ceremony.finish();
        ceremony.close(user.username(), clock.instant());
        List<DistributionLine> signed =
                list.stream().filter(line -> line.state == LineState.SIGNED).toList();
        // Opened again, nobody is served: whose equipment is signed for was equipped by the first closing.
        if (first) signed.forEach(line -> projects.markEquipped(line.lifeProjectId));
        list.forEach(DistributionLine::settle);
        stock.release(list);
        reserve.release(ceremonyId);
        // Listeners write by SQL what points at these rows.
        lines.flush();
        // What two people allowed once is used up: the next time takes two people again.
        if (reopening != null)
            jdbc.sql("update ceremony_reopening set state = 'USED' where id = ?")
                    .param(reopening)
                    .update();
        long counted = list.stream().filter(line -> line.state.counts()).count();
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), "closed", signed.size() + "/" + counted));
        events.publishEvent(LineTouched.all(ceremonyId));
        events.publishEvent(new CeremonyClosed(
                ceremonyId,
                ceremony.heldOn,
                signed.stream()
                        .map(l -> new CeremonyClosed.Equipped(l.beneficiaryId, l.lifeProjectId))
                        .toList()));
    }

    /**
     * Equipment that was signed for came back: the signed record stands, a return record is added, the pieces are looked
     * at in the store before they are anybody's, and the money is free when the ceremony closes: at once where it was
     * closed and opened again.
     *
     * @throws Refusal for a line that is not signed, a ceremony that is closed and was not opened again, and one whose
     *     tranche is closed: its money would come back to what is settled
     */
    public void takeReturn(UUID lineId, long version, String reason) {
        String words = Reason.of(reason);
        // Taken before anything is read: a colleague may be closing it again.
        var ceremony = access.taken(lines.listOf(lineId).orElseThrow(() -> new Refusal("ceremonies.lineGone")));
        var line = access.unchangedLine(lineId, version);
        if (ceremony.state != CeremonyState.IN_PROGRESS && ceremony.state != CeremonyState.DONE)
            throw new Refusal("ceremonies.returns.notNow", ceremony.state);
        trancheOpen(ceremony, "ceremonies.returns.trancheClosed");
        takeReturn(line, words);
    }

    /**
     * All that a line was given came back long after its ceremony was closed: its money is free for another. Where its
     * tranche is closed that money is settled: the goods come back, and the line stays as it is.
     *
     * @return whether the line is returned
     * @throws Refusal for a line that is not signed, and while its ceremony is open: {@link #takeReturn} is for that
     */
    public boolean takeLateReturn(UUID lineId, String reason) {
        String words = Reason.of(reason);
        var ceremony = access.taken(lines.listOf(lineId).orElseThrow(() -> new Refusal("ceremonies.lineGone")));
        if (ceremony.state != CeremonyState.CLOSED) throw new Refusal("ceremonies.returns.notNow", ceremony.state);
        if (ceremony.trancheId != null
                && tranches.nameIfClosed(ceremony.trancheId).isPresent()) return false;
        var line = access.line(ceremony.id, lineId);
        takeReturn(line, words);
        papers.returned(ceremony.id, line.position);
        return true;
    }

    private void takeReturn(DistributionLine line, String words) {
        line.takeReturn();
        lines.flush();
        var record = handovers
                .findByStandingLineId(line.id)
                .orElseThrow(() -> new Refusal("ceremonies.nothingToUndo", line.position));
        Instant now = clock.instant();
        int year = now.atZone(clock.getZone()).getYear();
        jdbc.sql("""
                        insert into return_record
                          (id, line_id, handover_id, return_year, return_number, reason, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        line.id,
                        record.id,
                        year,
                        numbers.nextReturn(year),
                        words,
                        user.username(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        stock.giveBack(line, words);
        events.publishEvent(
                new Changed("ceremony", line.ceremonyId.toString(), "lineReturned", Integer.toString(line.position)));
        events.publishEvent(new LineTouched(line.ceremonyId, line.position));
    }

    /**
     * The second person's act: the closed ceremony is done and not closed again, so that it can be put right.
     *
     * @param reopening confirmed by another than who asked for it and not used before; the database takes no other
     * @throws Refusal when its tranche is closed
     */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void reopen(UUID ceremonyId, UUID reopening) {
        var ceremony = access.taken(ceremonyId);
        trancheOpen(ceremony, "ceremonies.reopening.trancheClosed");
        if (ceremony.trancheId != null) tranches.hold(ceremony.trancheId);
        ceremony.reopen(reopening);
        lines.flush();
        papers.reopened(ceremonyId);
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), "reopened", ""));
    }

    private void trancheOpen(Ceremony ceremony, String otherwise) {
        if (ceremony.trancheId == null) return;
        tranches.nameIfClosed(ceremony.trancheId).ifPresent(tranche -> {
            throw new Refusal(otherwise, tranche);
        });
    }
}
