package ma.idmaj.ceremonies;

import java.util.UUID;

/**
 * A line changed on the day; open day screens refresh when the change is committed.
 *
 * @param position of the line; 0 for the whole list, and for what its cards tell beside it; less when no line changed
 */
public record LineTouched(UUID ceremonyId, int position) {

    private static final int ANY = Integer.MAX_VALUE;

    /** The ceremony was closed or called off, or the store promises other pieces now. */
    static LineTouched all(UUID ceremonyId) {
        return new LineTouched(ceremonyId, 0);
    }

    /** Any line may have, since a screen was drawn. */
    public static LineTouched some(UUID ceremonyId) {
        return new LineTouched(ceremonyId, ANY);
    }

    /** A desk has turned to another person. */
    static LineTouched turned(UUID ceremonyId) {
        return new LineTouched(ceremonyId, -1);
    }

    public boolean whole() {
        return position == 0;
    }

    /** Whether no other line can have changed. */
    public boolean one() {
        return position > 0 && position < ANY;
    }

    public boolean onlyTurned() {
        return position < 0;
    }
}
