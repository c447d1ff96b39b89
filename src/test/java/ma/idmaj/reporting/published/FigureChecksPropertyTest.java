package ma.idmaj.reporting.published;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.funding.money.CentimeSplit;
import ma.idmaj.funding.money.Funds;
import ma.idmaj.reporting.FunnelStep;
import ma.idmaj.reporting.GroupFigure;
import ma.idmaj.reporting.Stage;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.List;

/** Figures that agree pass; one centime or one person off in any line is found, with its table and by how much. */
class FigureChecksPropertyTest {

    private static final Translations WORDS = new Translations();
    private static final LocalizedText TABLE = new LocalizedText("جدول", "Tableau");

    @Property(tries = 200)
    void linesThatMakeUpTheWholePassAndOneOffIsFound(
            @ForAll @NotEmpty @Size(max = 8) List<@IntRange(min = 5, max = 500) Integer> people,
            @ForAll @LongRange(min = 1, max = 100_000_000) long each,
            @ForAll @IntRange(min = 1, max = 40) int off) {
        var lines = new ArrayList<GroupFigure>();
        people.forEach(count -> lines.add(new GroupFigure(null, count, new Money(each * count))));
        int sum = people.stream().mapToInt(Integer::intValue).sum();
        var whole = new GroupFigure(null, sum, new Money(each * sum));
        assertThat(new FigureChecks().groups(TABLE, whole, lines).all()).allMatch(FigureCheck::holds);

        var tooMany = new GroupFigure(null, sum - off, whole.amount());
        assertFails(new FigureChecks().groups(TABLE, tooMany, lines), Rule.PEOPLE_MAKE_UP_THE_WHOLE, off);
        var tooDear = new GroupFigure(null, sum, whole.amount().minus(new Money(off)));
        assertFails(new FigureChecks().groups(TABLE, tooDear, lines), Rule.AMOUNTS_MAKE_UP_THE_WHOLE, off);
    }

    @Property(tries = 200)
    void sharesOfFundersAreTheSpent(
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long spent,
            @ForAll @NotEmpty @Size(max = 5) List<@LongRange(min = 1, max = 10_000) Long> weights,
            @ForAll @LongRange(min = 1, max = 1_000) long off) {
        List<Money> parts = CentimeSplit.of(
                new Money(spent),
                weights.stream()
                        .map(weight -> new CentimeSplit.Share(weight, null))
                        .toList());
        assertThat(new FigureChecks().funders(TABLE, new Money(spent), parts).all())
                .allMatch(FigureCheck::holds);
        assertFails(
                new FigureChecks().funders(TABLE, new Money(spent + off), parts), Rule.FUNDERS_MAKE_UP_THE_SPENT, -off);
    }

    @Property(tries = 200)
    void stagesFallAndMoneyStaysInside(
            @ForAll @IntRange(min = 100, max = 10_000) int first, @ForAll @IntRange(min = 1, max = 50) int step) {
        int approved = first - step;
        assertThat(new FigureChecks().stages(TABLE, steps(first, approved, 50)).all())
                .allMatch(FigureCheck::holds);
        assertFails(
                new FigureChecks().stages(TABLE, steps(first, approved, approved + step)), Rule.STAGES_IN_ORDER, step);
        var told = new FigureChecks().stages(TABLE, steps(first, approved, 4));
        assertThat(told.all().stream().filter(check -> !check.holds()).map(FigureCheck::rule))
                .containsExactly(Rule.NOBODY_TOLD_APART);

        assertThat(new FigureChecks()
                        .money(TABLE, funds(first, approved, approved))
                        .all())
                .allMatch(FigureCheck::holds);
        assertFails(new FigureChecks().money(TABLE, funds(first, approved, first)), Rule.MONEY_IN_ORDER, step);
        assertFails(new FigureChecks().money(TABLE, funds(approved, first, 0)), Rule.MONEY_IN_ORDER, step);
    }

    @Property(tries = 20)
    void aLineOfAFewIsFound(@ForAll @IntRange(min = 1, max = 4) int few) {
        var line = new GroupFigure(null, few, Money.ZERO);
        assertFails(new FigureChecks().groups(TABLE, line, List.of(line)), Rule.NOBODY_TOLD_APART, few - 5);
    }

    private static List<FunnelStep> steps(int registered, int approved, int equipped) {
        return List.of(
                new FunnelStep(Stage.REGISTERED, registered),
                new FunnelStep(Stage.PROJECT, null),
                new FunnelStep(Stage.APPROVED, approved),
                new FunnelStep(Stage.EQUIPPED, equipped));
    }

    private static Funds funds(int envelope, int committed, int spent) {
        return new Funds(
                new Money(envelope),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                new Money(committed),
                new Money(spent),
                Money.ZERO);
    }

    /** One check alone fails, and says in both languages where and by how much. */
    private static void assertFails(FigureChecks checks, Rule rule, long difference) {
        assertThat(checks.all().stream().filter(check -> !check.holds()))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.rule()).isEqualTo(rule);
                    assertThat(check.difference()).isEqualTo(difference);
                    var refusal = PublishedReports.refusal(check);
                    String off = check.money()
                            ? new Money(Math.abs(difference)).format()
                            : Long.toString(Math.abs(difference));
                    for (Language language : Language.values())
                        assertThat(WORDS.text(language, refusal.messageKey(), refusal.values()))
                                .contains(TABLE.in(language.arabic()), off);
                });
    }
}
