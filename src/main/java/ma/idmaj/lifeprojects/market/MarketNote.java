package ma.idmaj.lifeprojects.market;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a centre has noted of one trade in one territory.
 *
 * @param competitors how many are known; null when nobody has counted
 * @param usualPrice  of one sale or one service; null when not known
 * @param context     labour market and socio-economic context; one language may be missing
 * @param notedOn     the day it was true
 * @param current     false for one that has been written anew since, or taken away
 */
public record MarketNote(
        UUID id,
        UUID centreId,
        LocalizedText centre,
        String tradeCode,
        LocalizedText trade,
        String divisionCode,
        LocalizedText territory,
        Demand demand,
        @Nullable Integer competitors,
        @Nullable Money usualPrice,
        LocalizedText context,
        String source,
        LocalDate notedOn,
        String notedBy,
        boolean current) {

    private static final int STALE_MONTHS = 12;

    /** Whether the market may have changed since: older than twelve months. */
    public boolean stale(LocalDate today) {
        return notedOn.isBefore(today.minusMonths(STALE_MONTHS));
    }
}
