package ma.idmaj.reporting;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What part of the businesses is still there so long after the signature (Kaplan–Meier).
 *
 * @param businesses in all; null where they are too few
 * @param steps      the first at 0 days and 1.0; each later one stands for five endings at least
 * @param atRisk     how many were still followed, at the half-years told
 * @param untilDays  nothing is told beyond
 */
public record Survival(@Nullable Integer businesses, List<Step> steps, List<AtRisk> atRisk, int untilDays) {

    public static final Survival UNTOLD = new Survival(null, List.of(), List.of(), 0);

    /** @param share from 1.0 down */
    public record Step(int days, double share) {}

    /** @param businesses null where it would tell of fewer than five */
    public record AtRisk(int months, @Nullable Integer businesses) {}

    /** The share after so many days; empty beyond what is told. */
    public OptionalDouble at(int days) {
        if (businesses == null || days > untilDays) return OptionalDouble.empty();
        return steps.stream()
                .filter(step -> step.days() <= days)
                .mapToDouble(Step::share)
                .min();
    }
}
