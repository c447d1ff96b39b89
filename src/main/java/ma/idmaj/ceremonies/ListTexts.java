package ma.idmaj.ceremonies;

import java.util.Optional;

/**
 * A list in its canonical form as it stands now, and as it was approved or returned before.
 *
 * @param digest of {@code canonical}: what papers will carry once it is approved
 */
public record ListTexts(int version, String digest, String canonical, Optional<Earlier> before) {

    /** The last version that was decided on. */
    public record Earlier(int version, String canonical) {}
}
