package ma.idmaj.followup.help;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Help a project wants early.
 *
 * @param visit    which told it
 * @param seenOn   the day of it
 * @param owner    user name of whose task it is
 * @param doneWhat what was done; empty while it is open
 */
public record HelpTask(
        UUID id,
        HelpReason reason,
        UUID personId,
        PersonName name,
        LocalizedText project,
        UUID visit,
        LocalDate seenOn,
        String owner,
        Instant raisedAt,
        String doneWhat,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    public boolean open() {
        return closedAt == null;
    }
}
