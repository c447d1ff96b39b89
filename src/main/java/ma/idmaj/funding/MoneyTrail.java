package ma.idmaj.funding;

import ma.idmaj.funding.CommitmentSource.Use;
import ma.idmaj.funding.FundingStore.CarryOver;
import ma.idmaj.funding.FundingStore.FunderShare;
import ma.idmaj.funding.money.CentimeSplit;
import ma.idmaj.funding.money.FunderFunds;
import ma.idmaj.funding.money.FunderFunds.Brought;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.funding.money.TrancheFunds;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the money of every tranche stands, in all and by funder: a fixed number of queries, whatever there is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('FUNDING_READ')")
public class MoneyTrail {

    private final TrancheRepository tranches;
    private final FundingStore store;
    private final ObjectProvider<CommitmentSource> sources;

    MoneyTrail(TrancheRepository tranches, FundingStore store, ObjectProvider<CommitmentSource> sources) {
        this.tranches = tranches;
        this.store = store;
        this.sources = sources;
    }

    /** By tranche, in the order of {@link FundingService#tranches()}. */
    public Map<UUID, TrancheFunds> all() {
        return of(tranches.rows());
    }

    /** What lists do with each tranche; one nobody spends from is absent. */
    public Map<UUID, Use> use() {
        var sums = new HashMap<UUID, Use>();
        sources.forEach(source -> source.useByTranche().forEach((id, use) -> sums.merge(id, use, Use::plus)));
        return sums;
    }

    /** What spends from the tranche and has not come to its end. */
    List<LocalizedText> notClosed(UUID tranche) {
        return sources.stream()
                .flatMap(source -> source.notClosed(tranche).stream())
                .toList();
    }

    /** @return the tranche's money; none of it where there is no such tranche */
    public TrancheFunds of(UUID tranche) {
        return all().getOrDefault(tranche, new TrancheFunds(tranche, Funds.NONE, List.of()));
    }

    /**
     * What each funder pays of an amount out of the tranche, by what it brought into it; to the centime they make up the
     * amount. None where the agreement names no funder.
     */
    @PreAuthorize("hasAnyAuthority('FUNDING_READ', 'CEREMONY_READ')")
    public List<FunderPart> parts(UUID tranche, Money amount) {
        var funders = of(tranche).funders();
        long brought = funders.stream()
                .mapToLong(funder -> funder.funds().available().centimes())
                .sum();
        if (brought == 0) return List.of();
        List<Money> parts = CentimeSplit.of(
                amount,
                funders.stream()
                        .map(funder -> new CentimeSplit.Share(
                                funder.funds().available().centimes(), null))
                        .toList());
        var named = new ArrayList<FunderPart>();
        for (int i = 0; i < parts.size(); i++)
            named.add(new FunderPart(funders.get(i).name(), parts.get(i)));
        return named;
    }

    private Map<UUID, TrancheFunds> of(List<TrancheRow> rows) {
        var reading = new Reading(
                store.funderShares().stream().collect(Collectors.groupingBy(FunderShare::agreementId)),
                FundingStore.byFunder(store.trancheParts()),
                store.carryOvers(),
                FundingStore.byFunder(store.carriedParts()),
                use());
        var funds = new LinkedHashMap<UUID, TrancheFunds>();
        rows.stream()
                .collect(Collectors.groupingBy(TrancheRow::agreementId, LinkedHashMap::new, Collectors.toList()))
                .forEach((agreement, its) -> reading.agreement(agreement, its, funds));
        return funds;
    }

    /** All that is written down, read once, and put together tranche after tranche. */
    private record Reading(
            Map<UUID, List<FunderShare>> funders,
            Map<UUID, Map<UUID, Money>> written,
            List<CarryOver> carryOvers,
            Map<UUID, Map<UUID, Money>> carried,
            Map<UUID, Use> uses) {

        void agreement(UUID agreement, List<TrancheRow> rows, Map<UUID, TrancheFunds> funds) {
            List<FunderShare> its = funders.getOrDefault(agreement, List.of());
            // A part of another agreement's tranche takes nothing from this one's caps.
            var own = new HashMap<>(written);
            own.keySet().retainAll(rows.stream().map(TrancheRow::id).toList());
            var grants = new Grants(its, own);
            for (TrancheRow row : rows) funds.put(row.id(), tranche(row, its, grants, funds));
        }

        private TrancheFunds tranche(
                TrancheRow row, List<FunderShare> its, Grants grants, Map<UUID, TrancheFunds> earlier) {
            List<CarryOver> in =
                    carryOvers.stream().filter(c -> c.to().equals(row.id())).toList();
            List<CarryOver> out =
                    carryOvers.stream().filter(c -> c.from().equals(row.id())).toList();
            Use use = uses.getOrDefault(row.id(), Use.NONE);
            var whole = new Funds(
                    row.envelope(), sum(in), sum(out), use.planned(), use.committed(), use.spent(), use.released());
            List<Money> envelopes = grants.of(row.id(), row.envelope(), false);
            var brought = new ArrayList<Brought>();
            for (int i = 0; i < its.size(); i++) {
                UUID funder = its.get(i).id();
                Money carriedIn = in.stream()
                        .map(c -> handedOn(earlier.get(c.from()), funder))
                        .reduce(Money.ZERO, Money::plus);
                brought.add(new Brought(
                        funder,
                        its.get(i).terms().name(),
                        envelopes.get(i),
                        carriedIn,
                        carried.getOrDefault(row.id(), Map.of()).getOrDefault(funder, Money.ZERO)));
            }
            List<FunderFunds> parts = FunderFunds.of(whole, brought);
            // Carried before the agreement named its funders: all that each did not spend.
            if (!out.isEmpty() && !carried.containsKey(row.id()))
                parts = FunderFunds.of(
                        whole,
                        parts.stream()
                                .map(part -> new Brought(
                                        part.funderId(),
                                        part.name(),
                                        part.funds().envelope(),
                                        part.funds().carriedIn(),
                                        part.funds().unspent()))
                                .toList());
            return new TrancheFunds(row.id(), whole, parts);
        }

        private static Money handedOn(TrancheFunds from, UUID funder) {
            return from.funders().stream()
                    .filter(part -> part.funderId().equals(funder))
                    .map(part -> part.funds().carriedOut())
                    .reduce(Money.ZERO, Money::plus);
        }

        private static Money sum(List<CarryOver> carryOvers) {
            return carryOvers.stream().map(CarryOver::amount).reduce(Money.ZERO, Money::plus);
        }
    }
}
