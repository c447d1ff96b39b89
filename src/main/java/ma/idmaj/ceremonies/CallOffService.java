package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ceremony that is not held on its day: what the store promised, what the tranche set aside and the people of its list
 * are free again. Put off to a known day, its list goes on as the list of a new ceremony, to be approved for that day.
 * As at its closing, whichever has to give way to a desk tries again.
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
public class CallOffService {

    private final CeremonyRepository ceremonies;
    private final DistributionLineRepository lines;
    private final ReserveStore reserve;
    private final LivePlaces places;
    private final StockOfLists stock;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallOffService(
            CeremonyRepository ceremonies,
            DistributionLineRepository lines,
            ReserveStore reserve,
            LivePlaces places,
            StockOfLists stock,
            CeremonyAccess access,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.lines = lines;
        this.reserve = reserve;
        this.places = places;
        this.stock = stock;
        this.access = access;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why a ceremony is not held, since when, and where its list went on.
     *
     * @param continuedBy the key of the new ceremony's address
     */
    public record Ended(
            boolean postponed,
            String reason,
            String by,
            Instant at,
            @Nullable String continuedBy) {}

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public Optional<Ended> ended(UUID ceremonyId) {
        access.find(ceremonyId);
        return jdbc.sql("select * from ceremony_end where ceremony_id = ?")
                .param(ceremonyId)
                .query((row, n) -> new Ended(
                        "POSTPONED".equals(row.getString("kind")),
                        row.getString("reason"),
                        row.getString("ended_by"),
                        row.getObject("ended_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("continued_by")))
                .optional();
    }

    /**
     * @param newDay when it is known: a new ceremony takes the list over
     * @return that ceremony
     * @throws Refusal once someone was served, and for a day that is past or the same
     */
    public Optional<UUID> postpone(UUID ceremonyId, long version, String reason, @Nullable LocalDate newDay) {
        String words = Reason.of(reason);
        var ceremony = access.unchanged(ceremonyId, version);
        if (newDay != null && (newDay.isBefore(LocalDate.now(clock)) || newDay.equals(ceremony.heldOn)))
            throw new Refusal("ceremonies.callOff.dayWrong");
        List<NewLine> waiting = reserve.of(ceremonyId).stream()
                .filter(row -> row.state() == ReserveState.WAITING)
                .map(ReserveRow::line)
                .toList();
        // Before its lines let go of them.
        places.take(Stream.concat(
                        lines.list(ceremonyId).stream().map(line -> line.beneficiaryId),
                        LivePlaces.of(waiting).stream())
                .toList());
        // Who was put off singly may stand elsewhere by now, and waits for whoever lists them again.
        List<NewLine> people = lines.list(ceremonyId).stream()
                .filter(line -> line.liveBeneficiaryId != null)
                .map(CallOffService::again)
                .toList();
        String singly = putOffSingly(ceremonyId).stream().map(String::valueOf).collect(Collectors.joining(" "));
        end(ceremony, CeremonyState.POSTPONED);
        UUID next = newDay == null ? null : goOn(ceremony, newDay, people, waiting);
        keep(ceremony, words, next);
        changed(ceremonyId, "ceremonyPostponed", next == null ? "" : singly);
        return Optional.ofNullable(next);
    }

    /** The numbers of the lines that were put off for themselves: they do not go on with the list. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public List<Integer> putOffSingly(UUID ceremonyId) {
        access.find(ceremonyId);
        return lines.list(ceremonyId).stream()
                .filter(line -> line.state == LineState.POSTPONED)
                .map(line -> line.position)
                .toList();
    }

    /** @throws Refusal once someone was served */
    public void cancel(UUID ceremonyId, long version, String reason) {
        String words = Reason.of(reason);
        var ceremony = access.unchanged(ceremonyId, version);
        end(ceremony, CeremonyState.CANCELLED);
        keep(ceremony, words, null);
        changed(ceremonyId, "ceremonyCancelled", "");
    }

    private void end(Ceremony ceremony, CeremonyState to) {
        List<DistributionLine> list = lines.list(ceremony.id);
        long served = list.stream().filter(line -> line.state.served()).count();
        if (served > 0) throw new Refusal("ceremonies.callOff.served", served);
        ceremony.callOff(to);
        list.forEach(to == CeremonyState.POSTPONED ? DistributionLine::putOff : DistributionLine::settle);
        // Written at once: the same people may stand on the next list in this very act.
        lines.flush();
        stock.release(list);
        reserve.release(ceremony.id);
        events.publishEvent(LineTouched.all(ceremony.id));
        events.publishEvent(new CeremonyCalledOff(ceremony.id));
    }

    /** Whoever prepared the list has prepared it there, too. */
    private UUID goOn(Ceremony off, LocalDate day, List<NewLine> people, List<NewLine> waiting) {
        var next = new Ceremony(new CeremonyDraft(
                off.title, off.place, off.divisionCode, day, off.heldAt, off.trancheId, off.envelope));
        ceremonies.saveAndFlush(next);
        new HashSet<>(off.preparers).forEach(next::preparedBy);
        next.preparedBy(user.username());
        append(next.id, people, waiting);
        events.publishEvent(new CeremonyGoesOn(off.id, next.id));
        events.publishEvent(new Changed("ceremony", next.id.toString(), "announced", ""));
        return next.id;
    }

    private void append(UUID next, List<NewLine> people, List<NewLine> waiting) {
        var placed = places.take(Stream.of(people, waiting)
                .flatMap(all -> LivePlaces.of(all).stream())
                .toList());
        int position = 0;
        for (NewLine person : people)
            if (placed.add(person.beneficiaryId())) lines.saveAndFlush(new DistributionLine(next, ++position, person));
        for (NewLine person : waiting) if (placed.add(person.beneficiaryId())) reserve.append(next, person);
    }

    private void keep(Ceremony ceremony, String reason, @Nullable UUID next) {
        jdbc.sql("""
                        insert into ceremony_end (ceremony_id, kind, reason, ended_by, ended_at, continued_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        ceremony.id,
                        ceremony.state.name(),
                        reason,
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        next)
                .update();
    }

    private static NewLine again(DistributionLine line) {
        return new NewLine(
                line.beneficiaryId,
                line.lifeProjectId,
                line.name,
                line.project,
                line.items.stream()
                        .map(item -> new NewItem(item.itemId, item.name, item.quantity, item.unitPrice))
                        .toList());
    }

    private void changed(UUID ceremonyId, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), act, detail));
    }
}
