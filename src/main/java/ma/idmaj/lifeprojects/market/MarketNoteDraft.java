package ma.idmaj.lifeprojects.market;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What a case worker writes of a trade's market in a territory. */
public record MarketNoteDraft(
        String tradeCode,
        String divisionCode,
        Demand demand,
        @Nullable Integer competitors,
        @Nullable Money usualPrice,
        LocalizedText context,
        String source,
        LocalDate notedOn) {

    public static final int MAX_CONTEXT = 1000;
    public static final int MAX_SOURCE = 160;
    public static final int MAX_COMPETITORS = 10_000;
}
