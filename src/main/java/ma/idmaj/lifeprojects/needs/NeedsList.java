package ma.idmaj.lifeprojects.needs;

import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.shared.Money;

import java.util.List;

/** All a project asks for, in its order. */
public record NeedsList(ProjectRow project, List<NeedRow> needs) {

    /** Where on a project's page it stands. */
    public static final String TAB = "needs";

    public Money total() {
        return needs.stream().map(NeedRow::total).reduce(Money.ZERO, Money::plus);
    }

    public Money total(NeedPriority priority) {
        return needs.stream()
                .filter(need -> need.priority() == priority)
                .map(NeedRow::total)
                .reduce(Money.ZERO, Money::plus);
    }
}
