package ma.idmaj.funding;

import ma.idmaj.funding.FundingStore.FunderShare;
import ma.idmaj.funding.money.CentimeSplit;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The envelopes of an agreement's tranches by funder. Those of approved tranches are written down and stay; the others
 * follow the shares of today and what the caps still allow, tranche after tranche.
 */
final class Grants {

    private final List<FunderShare> funders;
    private final Map<UUID, Map<UUID, Money>> written;
    private final Map<UUID, Money> used = new HashMap<>();

    /** @param written part of each funder, by approved tranche of this agreement */
    Grants(List<FunderShare> funders, Map<UUID, Map<UUID, Money>> written) {
        this.funders = funders;
        this.written = written;
        written.values().forEach(parts -> parts.forEach(this::use));
    }

    /**
     * To be asked in the order of the tranches.
     *
     * @param strict whether caps that don't reach the envelope are refused, or passed over for a picture of what is
     *     proposed
     * @return a part for each funder, in their order
     */
    List<Money> of(UUID tranche, Money envelope, boolean strict) {
        Map<UUID, Money> known = written.get(tranche);
        if (known != null && !known.isEmpty())
            return funders.stream()
                    .map(funder -> known.getOrDefault(funder.id(), Money.ZERO))
                    .toList();
        List<Money> parts = split(envelope, strict);
        for (int i = 0; i < parts.size(); i++) use(funders.get(i).id(), parts.get(i));
        return parts;
    }

    /** @throws Refusal when the caps don't bear every one of these tranches, given in their order */
    void check(List<Tranche> tranches) {
        tranches.forEach(tranche -> of(tranche.id, tranche.envelope, true));
    }

    private List<Money> split(Money envelope, boolean strict) {
        try {
            return CentimeSplit.of(envelope, funders.stream().map(this::share).toList());
        } catch (Refusal capsReached) {
            if (strict) throw capsReached;
            return CentimeSplit.of(
                    envelope,
                    funders.stream()
                            .map(funder -> new CentimeSplit.Share(funder.terms().share(), null))
                            .toList());
        }
    }

    private CentimeSplit.Share share(FunderShare funder) {
        Money cap = funder.terms().cap();
        if (cap == null) return new CentimeSplit.Share(funder.terms().share(), null);
        Money rest = cap.minus(used.getOrDefault(funder.id(), Money.ZERO));
        return new CentimeSplit.Share(funder.terms().share(), rest.isNegative() ? Money.ZERO : rest);
    }

    private void use(UUID funder, Money amount) {
        used.merge(funder, amount, Money::plus);
    }

    /** What approved tranches and those asked about take from a funder. */
    Money used(UUID funder) {
        return used.getOrDefault(funder, Money.ZERO);
    }
}
