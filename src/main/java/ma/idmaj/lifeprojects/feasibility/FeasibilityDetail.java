package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.market.MarketNote;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A project's feasibility as it is shown.
 *
 * @param chosen   the note the market reason is drawn from; null for none
 * @param notes    current notes that speak of the trade where the person lives, the nearest first
 * @param savedBy  null while nothing has been written
 * @param version  what {@link FeasibilityService#save} wants back
 */
public record FeasibilityDetail(
        ProjectRow project,
        Feasibility feasibility,
        @Nullable MarketNote chosen,
        List<MarketNote> notes,
        @Nullable String savedBy,
        long version) {}
