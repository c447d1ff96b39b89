package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.LocalizedText;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A session in lists.
 *
 * @param files   of its agenda that the reader may see
 * @param decided of them with a decision the reader may see
 */
public record SessionRow(
        UUID id, LocalDate heldOn, LocalTime heldAt, LocalizedText place, SessionState state, int files, int decided) {}
