package ma.idmaj.funding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.funding.AgreementDetail.Act;
import ma.idmaj.funding.AgreementDetail.Kind;
import ma.idmaj.funding.FundingStore.FunderShare;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agreements and the tranches they are paid in. What becomes of a tranche: {@link TrancheService}. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FUNDING_READ')")
public class FundingService {

    private final AgreementRepository agreements;
    private final TrancheRepository tranches;
    private final FundingStore store;
    private final MoneyTrail trail;
    private final EntityManager entities;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundingService(
            AgreementRepository agreements,
            TrancheRepository tranches,
            FundingStore store,
            MoneyTrail trail,
            EntityManager entities,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.tranches = tranches;
        this.store = store;
        this.trail = trail;
        this.entities = entities;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Every tranche, those of the newest agreement first. */
    @Transactional(readOnly = true)
    public List<TrancheRow> tranches() {
        return tranches.rows();
    }

    /** What approved lists have set aside, by tranche; a tranche without any is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Money> committed() {
        var committed = new HashMap<UUID, Money>();
        trail.use().forEach((id, use) -> {
            if (use.committed().centimes() > 0) committed.put(id, use.committed());
        });
        return committed;
    }

    /** The tranche's ordinal in words, for papers. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('FUNDING_READ', 'CEREMONY_READ')")
    public Optional<LocalizedText> trancheName(UUID id) {
        return tranches.findById(id).map(tranche -> TrancheNames.of(tranche.ordinal));
    }

    /** What one person may be given at most out of this tranche; empty without a limit, or without such a tranche. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('FUNDING_READ', 'CEREMONY_READ')")
    public Optional<Money> ceiling(UUID trancheId) {
        return tranches.findById(trancheId)
                .flatMap(tranche -> agreements.findById(tranche.agreementId))
                .map(agreement -> agreement.ceiling);
    }

    /** @throws AgreementNotFound when there is none */
    @Transactional(readOnly = true)
    public AgreementDetail agreement(UUID id) {
        Agreement agreement = agreements.findById(id).orElseThrow(AgreementNotFound::new);
        return new AgreementDetail(
                id,
                new AgreementDraft(
                        agreement.name,
                        agreement.signedOn,
                        agreement.runsUntil,
                        agreement.scheme,
                        agreement.ceiling,
                        store.partners(id),
                        store.funderShares(id).stream().map(FunderShare::terms).toList()),
                tranches.rows().stream()
                        .filter(row -> row.agreementId().equals(id))
                        .toList(),
                store.history(id),
                agreement.version);
    }

    /** Every funder any agreement names. */
    @Transactional(readOnly = true)
    public List<LocalizedText> funderNames() {
        return store.funderNames();
    }

    /** How many tranches wait for an approver. */
    @Transactional(readOnly = true)
    public long proposed() {
        return tranches.countByState(TrancheState.PROPOSED);
    }

    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID sign(LocalizedText name, LocalDate signedOn) {
        return sign(AgreementDraft.of(name, signedOn));
    }

    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID sign(LocalizedText name, LocalDate signedOn, Money firstEnvelope) {
        return sign(AgreementDraft.of(name, signedOn), firstEnvelope);
    }

    /** Signs an agreement and proposes its first tranche, both or neither. */
    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID sign(AgreementDraft draft, Money firstEnvelope) {
        UUID agreement = sign(draft);
        openTranche(agreement, firstEnvelope);
        return agreement;
    }

    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID sign(AgreementDraft draft) {
        draft.check();
        var agreement = agreements.saveAndFlush(new Agreement(draft));
        store.partners(agreement.id, draft.partners());
        store.funders(agreement.id, draft.funders());
        tell(agreement.id, Kind.SIGNED);
        events.publishEvent(new Changed("agreement", agreement.id.toString(), "signed", ""));
        return agreement.id;
    }

    /**
     * Says anew what an agreement says.
     *
     * @throws Refusal when the ceiling or the funders are others or written otherwise, once a tranche was approved on
     *     them; when the caps no longer bear the tranches that are proposed
     */
    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public void describe(UUID id, long version, AgreementDraft draft) {
        draft.check();
        Agreement agreement = agreements.findById(id).orElseThrow(AgreementNotFound::new);
        if (agreement.version != version) throw new ObjectOptimisticLockingFailureException(Agreement.class, id);
        List<Tranche> all = tranches.held(id);
        List<FunderShare> before = store.funderShares(id);
        boolean otherTerms = !Objects.equals(agreement.ceiling, draft.ceiling()) || otherFunders(before, draft);
        if (otherTerms) {
            if (all.stream().anyMatch(tranche -> tranche.state != TrancheState.PROPOSED))
                throw new Refusal("funding.termsFixed");
            // Whoever is about to approve one of them has seen other terms, and is told so.
            all.forEach(tranche -> entities.lock(tranche, LockModeType.PESSIMISTIC_FORCE_INCREMENT));
        }
        var difference = new Difference()
                .both("title", agreement.name, draft.name())
                .date("signedOn", agreement.signedOn, draft.signedOn())
                .date("runsUntil", agreement.runsUntil, draft.runsUntil())
                .both("scheme", agreement.scheme, draft.scheme())
                .money("ceiling", agreement.ceiling, draft.ceiling());
        agreement.describe(draft);
        // Its partners and funders are rows of their own: the version moves whichever of them changed.
        entities.lock(agreement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        agreements.flush();
        store.partners(id, draft.partners());
        store.funders(id, draft.funders());
        boolean respelt = respell(before, store.funderShares(id), draft);
        store.grants(id, all).check(all);
        // Who pays is said by a name: who wrote it otherwise approves no tranche, either.
        tell(id, otherTerms || respelt ? Kind.DESCRIBED : Kind.CORRECTED);
        if (otherTerms || respelt) difference.unsaid("funders", before, store.funderShares(id));
        events.publishEvent(new Changed("agreement", id.toString(), "edited", difference));
    }

    /** Whether the draft lets others pay, or other shares up to other caps; however their names are written. */
    private boolean otherFunders(List<FunderShare> before, AgreementDraft draft) {
        record Pays(
                Optional<UUID> funder, int share, @Nullable Money cap) {}
        return !before.stream()
                .map(one -> new Pays(
                        Optional.of(one.id()), one.terms().share(), one.terms().cap()))
                .toList()
                .equals(draft.funders().stream()
                        .map(one -> new Pays(store.known(one.name()), one.share(), one.cap()))
                        .toList());
    }

    /** Those the agreement named before and still names are written as it says now. */
    private boolean respell(List<FunderShare> before, List<FunderShare> after, AgreementDraft draft) {
        Set<UUID> known = before.stream().map(FunderShare::id).collect(Collectors.toSet());
        boolean respelt = false;
        for (int i = 0; i < after.size(); i++) {
            FunderShare stands = after.get(i);
            LocalizedText written = draft.funders().get(i).name();
            if (!known.contains(stands.id()) || stands.terms().name().equals(written)) continue;
            // One record for every agreement: wherever a second person has approved it, one person doesn't write it
            // anew.
            if (store.approvedOn(stands.id()))
                throw new Refusal("funding.funderNameFixed", stands.terms().name());
            store.respell(stands.id(), written);
            respelt = true;
        }
        return respelt;
    }

    /** Proposes the agreement's next tranche: lists may be prepared on it, and approved once it is approved itself. */
    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID openTranche(UUID agreementId, Money envelope) {
        return openTranche(agreementId, envelope, null);
    }

    /** @param validUntil last day on which a list may be approved on it; null without a limit */
    @PreAuthorize("hasAuthority('FUNDING_WRITE')")
    public UUID openTranche(UUID agreementId, Money envelope, @Nullable LocalDate validUntil) {
        if (envelope.centimes() <= 0) throw new Refusal("funding.envelopeMissing");
        int ordinal = tranches.lastOrdinal(agreementId).orElse(0) + 1;
        var tranche = tranches.saveAndFlush(
                new Tranche(agreementId, ordinal, envelope, validUntil, user.username(), clock.instant()));
        List<Tranche> all = tranches.findByAgreementIdOrderByOrdinal(agreementId);
        store.grants(agreementId, all).check(all);
        store.tell(
                agreementId,
                tranche.id,
                new Act(Kind.PROPOSED, ordinal, null, envelope, "", user.username(), clock.instant()));
        events.publishEvent(new Changed("tranche", tranche.id.toString(), "opened", envelope.format()));
        return tranche.id;
    }

    private void tell(UUID agreement, Kind kind) {
        store.tell(agreement, null, new Act(kind, 0, null, null, "", user.username(), clock.instant()));
    }
}
