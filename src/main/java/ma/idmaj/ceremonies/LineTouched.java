package ma.idmaj.ceremonies;

import java.util.UUID;

/**
 * A line changed on the day; open day screens refresh when the change is committed.
 *
 * @param position of the line, or 0 for the whole list
 */
public record LineTouched(UUID ceremonyId, int position) {

    /** The ceremony was closed or called off: nobody is served from its list any more. */
    static LineTouched all(UUID ceremonyId) {
        return new LineTouched(ceremonyId, 0);
    }
}
