package ma.idmaj.funding.money;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One funder's part of a tranche. The parts of all funders make up the tranche in every figure, to the centime. */
public record FunderFunds(UUID funderId, LocalizedText name, Funds funds) {

    /**
     * What a funder brings into a tranche.
     *
     * @param envelope   of the tranche's own envelope
     * @param carriedIn  of what earlier tranches handed on
     * @param carriedOut of what this one handed on
     */
    public record Brought(UUID funderId, LocalizedText name, Money envelope, Money carriedIn, Money carriedOut) {

        private Money available() {
            return envelope.plus(carriedIn);
        }
    }

    /**
     * Splits a tranche's figures by what each funder brought: nobody's commitment passes what the funder brought, nor
     * what is spent the commitment.
     *
     * @param brought whose sums are those of {@code whole}
     */
    public static List<FunderFunds> of(Funds whole, List<Brought> brought) {
        List<Money> available = brought.stream().map(Brought::available).toList();
        List<Money> committed = within(whole.committed(), whole.available(), available);
        List<Money> spent = within(whole.spent(), whole.committed(), committed);
        List<Money> planned = byWeight(whole.planned(), available);
        List<Money> released = byWeight(whole.released(), available);
        var funders = new ArrayList<FunderFunds>();
        for (int i = 0; i < brought.size(); i++) {
            Brought one = brought.get(i);
            funders.add(new FunderFunds(
                    one.funderId(),
                    one.name(),
                    new Funds(
                            one.envelope(),
                            one.carriedIn(),
                            one.carriedOut(),
                            planned.get(i),
                            committed.get(i),
                            spent.get(i),
                            released.get(i))));
        }
        return List.copyOf(funders);
    }

    private static List<Money> within(Money amount, Money limit, List<Money> limits) {
        if (amount.compareTo(limit) > 0) return byWeight(amount, limits);
        return CentimeSplit.of(
                amount,
                limits.stream()
                        .map(most -> new CentimeSplit.Share(most.centimes(), most))
                        .toList());
    }

    private static List<Money> byWeight(Money amount, List<Money> weights) {
        return CentimeSplit.of(
                amount,
                weights.stream()
                        .map(weight -> new CentimeSplit.Share(weight.centimes(), null))
                        .toList());
    }
}
