package ma.idmaj.ceremonies;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The one change of an approved list: someone of its reserve takes the place of someone who was not served yet. The
 * reserve was approved with the list by a second person, so the organiser decides who comes; the approver may not. It
 * takes the ceremony before the line and the store, a desk the other way round: whichever has to give way tries again.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
@Retryable(
        includes = ConcurrencyFailureException.class,
        predicate = WholeTransaction.class,
        maxRetries = 3,
        delay = 15,
        jitter = 10)
public class SubstitutionService {

    private final DistributionLineRepository lines;
    private final ReserveStore reserve;
    private final LivePlaces places;
    private final SubstitutionStore substitutions;
    private final StockOfLists stock;
    private final OvertakenPapers papers;
    private final TrancheService tranches;
    private final FundingService funding;
    private final VisibleLines visible;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubstitutionService(
            DistributionLineRepository lines,
            ReserveStore reserve,
            LivePlaces places,
            SubstitutionStore substitutions,
            StockOfLists stock,
            OvertakenPapers papers,
            TrancheService tranches,
            FundingService funding,
            VisibleLines visible,
            CeremonyAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.reserve = reserve;
        this.places = places;
        this.substitutions = substitutions;
        this.stock = stock;
        this.papers = papers;
        this.tranches = tranches;
        this.funding = funding;
        this.visible = visible;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What was changed since the approval, in order; a case worker reads those of the own people alone. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public List<SubstitutionRow> substitutions(UUID ceremonyId) {
        access.find(ceremonyId);
        List<SubstitutionRow> all = substitutions.of(ceremonyId);
        if (all.isEmpty() || !visible.ownPeopleOnly()) return all;
        Set<UUID> own = visible.of(ceremonyId).stream().map(LineRow::id).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> own.contains(one.outLine()) && own.contains(one.inLine()))
                .toList();
    }

    /**
     * Someone of the reserve takes a line's place, at the end of the call order: a number that was printed stays that
     * person's.
     *
     * @param reserveId of who takes the place
     * @return the new line
     * @throws Refusal when the line was served, the person does not wait any more, the sum would be above the envelope,
     *                 the tranche or the ceiling, or whoever asks approved the list
     */
    // Whoever waited for another substitution sees it, and reckons with it, instead of what stood before.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public UUID substitute(UUID lineId, long version, UUID reserveId, String reason) {
        String words = Reason.of(reason);
        var line = access.unchangedLine(lineId, version);
        var ceremony = access.taken(line.ceremonyId);
        var person = waiting(reserveId, ceremony);
        List<DistributionLine> list = counted(ceremony.id);
        Money before = sum(list);
        Money more = person.total().minus(line.total());
        check(ceremony, person, before.plus(more));
        if (ceremony.trancheId != null && more.compareTo(Money.ZERO) > 0) tranches.commit(ceremony.trancheId, more);
        line.substitute();
        lines.flush();
        reserve.take(person);
        var taken = lines.saveAndFlush(
                new DistributionLine(ceremony.id, lines.lastPosition(ceremony.id) + 1, person.line()));
        int ordinal = substitutions.next(ceremony.id);
        var text = SubstitutedText.of(
                Objects.requireNonNull(ceremony.digest),
                ordinal,
                LineRow.of(line),
                LineRow.of(taken),
                words,
                list.size(),
                before.plus(more).centimes());
        ceremony.substituted(user.username(), text.digest());
        substitutions.append(
                ceremony.id, ordinal, line.id, taken.id, reserveId, words, text, user.username(), clock.instant());
        stock.pass(line, taken);
        papers.substituted(ceremony.id, line.id, line.position);
        events.publishEvent(
                new Changed("ceremony", ceremony.id.toString(), "substituted", line.position + " > " + taken.position));
        events.publishEvent(new LineTouched(ceremony.id, line.position));
        events.publishEvent(new LineTouched(ceremony.id, taken.position));
        return taken.id;
    }

    private ReserveRow waiting(UUID reserveId, Ceremony ceremony) {
        // Who waits has a place, and passes to the other without a moment in which somebody else gives one.
        reserve.find(reserveId).ifPresent(row -> places.take(List.of(row.beneficiaryId())));
        var person = reserve.locked(reserveId)
                .filter(row -> row.ceremonyId().equals(ceremony.id))
                .orElseThrow(() -> new Refusal("ceremonies.reserve.gone"));
        if (!ceremony.state.serving()) throw new Refusal("ceremonies.substitution.notServing", ceremony.state);
        if (person.state() != ReserveState.WAITING)
            throw new Refusal("ceremonies.substitution.notWaiting", person.name());
        if (!person.funded()) throw new Refusal("ceremonies.substitution.notFunded", person.name());
        return person;
    }

    private void check(Ceremony ceremony, ReserveRow person, Money after) {
        if (after.compareTo(ceremony.envelope) > 0)
            throw new Refusal(
                    "ceremonies.substitution.aboveEnvelope",
                    person.name(),
                    after.format(),
                    ceremony.envelope.format(),
                    after.minus(ceremony.envelope).format());
        Ceiling.of(ceremony.trancheId, funding).check(person);
    }

    private List<DistributionLine> counted(UUID ceremonyId) {
        return lines.list(ceremonyId).stream()
                .filter(line -> line.state.counts())
                .toList();
    }

    private static Money sum(List<DistributionLine> list) {
        return list.stream().map(DistributionLine::total).reduce(Money.ZERO, Money::plus);
    }
}
