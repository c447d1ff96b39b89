package ma.idmaj.funding.composition.solver;

import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.shared.Money;

import java.util.List;
import java.util.UUID;

/**
 * One line of a candidate's needs.
 *
 * @param choices the item asked for first, then what may stand in for it
 */
public record Need(UUID id, int quantity, NeedPriority priority, Fixing fixing, List<Choice> choices) {

    public Need {
        if (quantity < 1) throw new IllegalArgumentException("quantity " + quantity);
        choices = List.copyOf(choices);
    }

    public boolean essential() {
        return priority == NeedPriority.ESSENTIAL;
    }

    public boolean priced() {
        return choices.stream().anyMatch(Choice::priced);
    }

    /** What keeps out a need nothing priced answers: what is said of the item asked for. */
    Limit unpriced() {
        Limit barred = choices.getFirst().barred();
        return barred == null ? Limit.NO_PRICE : barred;
    }

    public Money cost(Choice choice) {
        return choice.unitPrice().times(quantity);
    }
}
