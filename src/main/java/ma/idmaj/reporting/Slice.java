package ma.idmaj.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Whom a figure is of: everybody the reader may count, or those of one value. One condition at a time, which is what keeps
 * figures from being subtracted from each other (decision 67).
 *
 * @param by    null for everybody
 * @param value as {@link Choice#value()} says it: a year, an id of a centre or a tranche, a region's code, a trade's code, a
 *              name of an enum; {@code ""} for those of whom it is not known
 */
public record Slice(@Nullable Dimension by, String value) {

    public static final Slice ALL = new Slice(null, "");

    public static Slice of(Dimension by, String value) {
        return new Slice(by, value);
    }
}
