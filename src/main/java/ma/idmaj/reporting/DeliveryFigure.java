package ma.idmaj.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Lines of lists whose day is over, and how many of them ended with a signature; those replaced before the day count not.
 *
 * @param group null for those together that are too few to be told apart
 */
public record DeliveryFigure(@Nullable Choice group, int planned, int delivered) {

    public double rate() {
        return planned == 0 ? 0 : (double) delivered / planned;
    }
}
