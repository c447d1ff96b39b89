package ma.idmaj.reporting.published;

import ma.idmaj.funding.money.Funds;
import ma.idmaj.reporting.FunnelStep;
import ma.idmaj.reporting.GroupFigure;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.SmallGroups;

import java.util.ArrayList;
import java.util.List;

/** Looks at the figures of a report before it is issued. Knows no database: what it is given is what is printed. */
public final class FigureChecks {

    private final List<FigureCheck> checks = new ArrayList<>();

    /** A table of people by group beside their total. */
    public FigureChecks groups(LocalizedText table, GroupFigure whole, List<GroupFigure> lines) {
        long people = lines.stream().mapToLong(GroupFigure::people).sum();
        long centimes =
                lines.stream().mapToLong(line -> line.amount().centimes()).sum();
        same(Rule.PEOPLE_MAKE_UP_THE_WHOLE, table, whole.people(), people, false);
        same(Rule.AMOUNTS_MAKE_UP_THE_WHOLE, table, whole.amount().centimes(), centimes, true);
        long fewest = lines.stream().mapToLong(GroupFigure::people).min().orElse(SmallGroups.LEAST);
        boolean told = lines.stream().allMatch(line -> SmallGroups.tellable(line.people()));
        checks.add(new FigureCheck(Rule.NOBODY_TOLD_APART, table, SmallGroups.LEAST, fewest, false, told));
        return this;
    }

    /** What was spent beside what each funder paid of it. */
    public FigureChecks funders(LocalizedText table, Money spent, List<Money> parts) {
        long sum = parts.stream().mapToLong(Money::centimes).sum();
        return same(Rule.FUNDERS_MAKE_UP_THE_SPENT, table, spent.centimes(), sum, true);
    }

    public FigureChecks money(LocalizedText row, Funds funds) {
        atMost(
                Rule.MONEY_IN_ORDER,
                row,
                funds.committed().centimes(),
                funds.spent().centimes(),
                true);
        return atMost(
                Rule.MONEY_IN_ORDER,
                row,
                funds.available().minus(funds.carriedOut()).centimes(),
                funds.committed().centimes(),
                true);
    }

    /** Each stage beside the one told before it; what is withheld is passed over. */
    public FigureChecks stages(LocalizedText table, List<FunnelStep> steps) {
        Integer before = null;
        for (FunnelStep step : steps) {
            Integer people = step.people();
            if (people == null) continue;
            if (before != null) atMost(Rule.STAGES_IN_ORDER, table, before, people, false);
            boolean told = SmallGroups.tellable(people);
            if (!told)
                checks.add(new FigureCheck(Rule.NOBODY_TOLD_APART, table, SmallGroups.LEAST, people, false, false));
            before = people;
        }
        return this;
    }

    public List<FigureCheck> all() {
        return List.copyOf(checks);
    }

    private FigureChecks same(Rule rule, LocalizedText where, long expected, long found, boolean money) {
        checks.add(new FigureCheck(rule, where, expected, found, money, expected == found));
        return this;
    }

    private FigureChecks atMost(Rule rule, LocalizedText where, long most, long found, boolean money) {
        checks.add(new FigureCheck(rule, where, most, found, money, found <= most));
        return this;
    }
}
