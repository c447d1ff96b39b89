package ma.idmaj.lifeprojects.market;

import org.jspecify.annotations.Nullable;

/**
 * @param tradeCode    null for all trades
 * @param divisionCode notes of this division, of what lies in it, and of what it lies in; null for all
 */
public record MarketFilter(
        @Nullable String tradeCode, @Nullable String divisionCode) {}
