package ma.idmaj.funding.composition.solver;

import ma.idmaj.shared.Money;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list found: who is in, with what, and how good that is. */
public record Composition(List<Member> members, List<Reached> reached) {

    /** Someone who is in. */
    public record Member(UUID project, List<Taken> lines) {

        public Money total() {
            return lines.stream().map(Taken::total).reduce(Money.ZERO, Money::plus);
        }
    }

    /**
     * A line that is given, at the price it was composed at.
     *
     * @param asked the item the need names: another than {@code item} where a substitute is given
     */
    public record Taken(UUID need, UUID item, int quantity, Money unitPrice, boolean substitute, UUID asked) {

        public Taken {
            // Runs kept before this was written down don't tell.
            if (asked == null) asked = item;
        }

        public Money total() {
            return unitPrice.times(quantity);
        }
    }

    public Money total() {
        return members.stream().map(Member::total).reduce(Money.ZERO, Money::plus);
    }

    /** No other list is better, on any level. */
    public boolean proven() {
        return reached.stream().allMatch(Reached::proven);
    }

    /** Of a level, its days together. */
    public Reached reached(Level level) {
        return reached.stream()
                .filter(one -> one.level() == level)
                .reduce((a, b) -> new Reached(level, null, a.value() + b.value(), a.bound() + b.bound()))
                .orElse(new Reached(level, null, 0, 0));
    }

    public Optional<Member> member(UUID project) {
        return members.stream()
                .filter(member -> member.project().equals(project))
                .findFirst();
    }
}
