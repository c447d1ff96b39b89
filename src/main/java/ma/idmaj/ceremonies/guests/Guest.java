package ma.idmaj.ceremonies.guests;

import java.util.UUID;

/**
 * A guest of a ceremony. {@code version} goes back with each change.
 *
 * @param position in the order of precedence, from 1
 */
public record Guest(UUID id, int position, GuestDraft guest, long version) {}
