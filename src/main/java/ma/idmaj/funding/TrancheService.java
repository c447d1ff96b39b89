package ma.idmaj.funding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.funding.AgreementDetail.Act;
import ma.idmaj.funding.AgreementDetail.Kind;
import ma.idmaj.funding.FundingStore.Part;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Formats;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A tranche from its approval to what it hands on: whoever proposed it, or said what its agreement says, never approves it.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('FUNDING_WRITE')")
public class TrancheService {

    public static final int REASON_LENGTH = 240;

    private final TrancheRepository tranches;
    private final FundingStore store;
    private final MoneyTrail trail;
    private final EntityManager entities;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TrancheService(
            TrancheRepository tranches,
            FundingStore store,
            MoneyTrail trail,
            EntityManager entities,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tranches = tranches;
        this.store = store;
        this.trail = trail;
        this.entities = entities;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The second signature: the envelope is split among the funders and stays so.
     *
     * @throws Refusal for whoever proposed or changed the tranche, signed the agreement or said its terms anew
     */
    @PreAuthorize("hasAuthority('FUNDING_APPROVE')")
    public void approve(UUID id, long version) {
        Tranche tranche = unchanged(id, version);
        tranche.approve(user.username(), clock.instant());
        if (store.prepared(tranche.agreementId, id, user.username()))
            throw new Refusal("funding.preparerCannotApprove");
        tranches.flush();
        writeParts(tranche);
        tell(tranche, Kind.APPROVED, null, tranche.envelope, "", "approved");
    }

    /** Earlier tranches that are only proposed take from the caps first: they are asked about first. */
    private void writeParts(Tranche tranche) {
        List<Tranche> all = tranches.findByAgreementIdOrderByOrdinal(tranche.agreementId);
        var grants = store.grants(tranche.agreementId, all);
        for (Tranche one : all) {
            List<Money> parts = grants.of(one.id, one.envelope, true);
            if (one.id.equals(tranche.id))
                store.trancheParts(tranche.id, store.funderShares(tranche.agreementId), parts);
        }
    }

    /**
     * Another envelope or validity; the tranche then waits for its approval again.
     *
     * @param reason required
     * @throws Refusal without a reason, for one that is too long, and for an envelope below what is committed
     */
    public void change(UUID id, long version, Money envelope, @Nullable LocalDate validUntil, String reason) {
        String words = CleanText.oneLine(reason);
        if (words.isEmpty()) throw new Refusal("funding.reasonMissing");
        if (words.length() > REASON_LENGTH) throw new Refusal("funding.reasonTooLong", REASON_LENGTH);
        Tranche tranche = unchanged(id, version);
        Funds funds = trail.of(id).whole();
        Money least = funds.committed().minus(funds.carriedIn());
        if (envelope.compareTo(least) < 0)
            throw new Refusal(
                    "funding.belowCommitted",
                    envelope.format(),
                    funds.committed().format(),
                    least.minus(envelope).format());
        Money before = tranche.envelope;
        tranche.change(envelope, validUntil, user.username(), clock.instant());
        tranches.flush();
        store.forgetTrancheParts(id);
        List<Tranche> all = tranches.findByAgreementIdOrderByOrdinal(tranche.agreementId);
        store.grants(tranche.agreementId, all).check(all);
        tell(tranche, Kind.CHANGED, before, envelope, words, "envelopeChanged");
    }

    /** @throws Refusal naming ceremonies paid from it that are not closed: an annulled hand-over would strand its money */
    public void close(UUID id, long version) {
        Tranche tranche = unchanged(id, version);
        List<LocalizedText> open = trail.notClosed(id);
        if (!open.isEmpty()) throw new Refusal("funding.ceremoniesNotClosed", open.size(), all(open));
        Funds funds = trail.of(id).whole();
        tranche.close(user.username(), clock.instant());
        tell(tranche, Kind.CLOSED, null, funds.unspent(), "", "trancheClosed");
    }

    /** Hands what a closed tranche did not spend to the next one that is not closed: all of it, once. */
    public void carryOver(UUID id, long version) {
        Tranche tranche = unchanged(id, version);
        if (tranche.state != TrancheState.CLOSED) throw new Refusal("funding.notClosed", name(tranche));
        TrancheFunds funds = trail.of(id);
        Money amount = funds.whole().unspent();
        if (funds.whole().carriedOut().centimes() > 0) throw new Refusal("funding.carriedAlready", name(tranche));
        if (amount.centimes() <= 0) throw new Refusal("funding.nothingToCarry", name(tranche));
        Tranche next = tranches.findByAgreementIdOrderByOrdinal(tranche.agreementId).stream()
                .filter(one -> one.ordinal > tranche.ordinal && one.state != TrancheState.CLOSED)
                .findFirst()
                .orElseThrow(() -> new Refusal("funding.noNextTranche"));
        entities.lock(tranche, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.lock(next, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        store.carry(
                id,
                next.id,
                amount,
                funds.funders().stream()
                        .map(part -> new Part(
                                id, part.funderId(), part.name(), part.funds().unspent()))
                        .toList(),
                user.username(),
                clock.instant());
        tell(tranche, Kind.CARRIED_OVER, null, amount, "", "carriedOver");
    }

    /**
     * Asked when a list is approved, or costs more since: whether the tranche can bear it. Of two lists approved at once on one tranche the
     * second is told to look again.
     *
     * @throws Refusal for a tranche that is not approved, closed, out of date or without enough left
     */
    @PreAuthorize("hasAnyAuthority('CEREMONY_APPROVE', 'CEREMONY_PREPARE')")
    public void commit(UUID id, Money amount) {
        Tranche tranche = tranches.findById(id).orElseThrow(() -> new Refusal("funding.trancheGone"));
        objection(tranche, amount).ifPresent(refusal -> {
            throw refusal;
        });
        entities.lock(tranche, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** What {@link #commit} would say to this amount today; nothing is set aside. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('FUNDING_READ')")
    public Optional<Refusal> objection(UUID id, Money amount) {
        return tranches.findById(id)
                .map(tranche -> objection(tranche, amount))
                .orElseGet(() -> Optional.of(new Refusal("funding.trancheGone")));
    }

    private Optional<Refusal> objection(Tranche tranche, Money amount) {
        return usable(tranche).or(() -> aboveLeft(tranche, amount));
    }

    private Optional<Refusal> aboveLeft(Tranche tranche, Money amount) {
        Money left = trail.of(tranche.id).whole().left();
        return amount.compareTo(left) <= 0
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "funding.aboveTranche",
                        amount.format(),
                        name(tranche),
                        left.format(),
                        amount.minus(left).format()));
    }

    /** Asked before money may come back from a list: a closed tranche's rest is settled, it takes none. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_APPROVE', 'CEREMONY_PREPARE')")
    public Optional<LocalizedText> nameIfClosed(UUID id) {
        return tranches.findById(id)
                .filter(tranche -> tranche.state == TrancheState.CLOSED)
                .map(TrancheService::name);
    }

    /** A closed list paid from it is opened again: whoever closes the tranche in the same moment is told to look again. */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void hold(UUID id) {
        entities.lock(
                tranches.findById(id).orElseThrow(() -> new Refusal("funding.trancheGone")),
                LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private Optional<Refusal> usable(Tranche tranche) {
        if (tranche.state == TrancheState.PROPOSED)
            return Optional.of(new Refusal("funding.trancheNotApproved", name(tranche)));
        if (tranche.state == TrancheState.CLOSED)
            return Optional.of(new Refusal("funding.trancheClosed", name(tranche)));
        LocalDate until = tranche.validUntil;
        return until != null && until.isBefore(LocalDate.now(clock))
                ? Optional.of(new Refusal("funding.trancheEnded", name(tranche), Formats.date(until)))
                : Optional.empty();
    }

    private Tranche unchanged(UUID id, long version) {
        Tranche tranche = tranches.findById(id).orElseThrow(() -> new Refusal("funding.trancheGone"));
        if (tranche.version != version) throw new ObjectOptimisticLockingFailureException(Tranche.class, id);
        return tranche;
    }

    private void tell(
            Tranche tranche, Kind kind, @Nullable Money before, @Nullable Money amount, String reason, String act) {
        tranches.flush();
        store.tell(
                tranche.agreementId,
                tranche.id,
                new Act(kind, tranche.ordinal, before, amount, reason, user.username(), clock.instant()));
        String detail = (before == null ? "" : before.format() + " > ") + (amount == null ? "" : amount.format());
        events.publishEvent(new Changed("tranche", tranche.id.toString(), act, detail));
    }

    private static LocalizedText all(List<LocalizedText> names) {
        return new LocalizedText(
                names.stream().map(name -> name.in(true)).collect(Collectors.joining("، ")),
                names.stream().map(name -> name.in(false)).collect(Collectors.joining(", ")));
    }

    private static LocalizedText name(Tranche tranche) {
        return TrancheNames.of(tranche.ordinal);
    }
}
