package ma.idmaj.lifeprojects.fit;

import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the paragraph is made from.
 *
 * @param trainings     as they stand on the person's file
 * @param trade         of the project; null while undecided
 * @param trainingSuits whether one of the trainings is of the trade
 * @param needs         how many lines the needs list has
 * @param kitItems      how many items the trade's kit has; 0 when there is no kit
 * @param kitMissing    those of them that no need covers
 * @param note          market note the reason is drawn from
 * @param noteStale     whether it is older than twelve months
 */
public record FitFacts(
        List<LocalizedText> trainings,
        @Nullable LocalizedText trade,
        boolean trainingSuits,
        int needs,
        int kitItems,
        List<LocalizedText> kitMissing,
        @Nullable MarketNote note,
        boolean noteStale,
        Feasibility feasibility) {}
