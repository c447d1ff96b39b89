package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.FunnelStep;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Stage;

import java.util.Arrays;
import java.util.List;

/** How many of those registered have come how far. */
public final class Funnel {

    private Funnel() {}

    /** @return a step a stage; none where the slice is of too few people */
    public static List<FunnelStep> of(Cohort cohort, Slice slice) {
        return Ladders.ofStages(cohort.people())
                .of(slice)
                .map(ladder -> Arrays.stream(Stage.values())
                        .map(stage -> new FunnelStep(stage, ladder.at(stage.ordinal())))
                        .toList())
                .orElse(List.of());
    }
}
