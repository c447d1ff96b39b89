package ma.idmaj.intake;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the check knows beside the file.
 *
 * @param today          from the application's clock
 * @param envelope       what the list may cost at most; null when there is no tranche to charge it to yet
 * @param referencePrice the catalogue's price of an item by the name the file gives it; empty when not known
 */
public record IntakeContext(
        LocalDate today, @Nullable Money envelope, Function<String, Optional<Money>> referencePrice) {

    /** Without an envelope or a catalogue. */
    public static IntakeContext of(LocalDate today) {
        return new IntakeContext(today, null, item -> Optional.empty());
    }

    public IntakeContext within(Money limit) {
        return new IntakeContext(today, limit, referencePrice);
    }

    public IntakeContext withPrices(Function<String, Optional<Money>> prices) {
        return new IntakeContext(today, envelope, prices);
    }
}
