package ma.idmaj.intake.people;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One import of people, in a list of them.
 *
 * @param taken   files it made
 * @param leftOut rows left out by choice
 * @param stayed  files that stayed when it was undone; null while it stands
 */
public record PeopleImportRow(
        UUID id,
        Instant at,
        String by,
        int taken,
        int leftOut,
        @Nullable Instant undoneAt,
        @Nullable Integer stayed) {

    public boolean undone() {
        return undoneAt != null;
    }
}
