package ma.idmaj.ceremonies.programme;

import java.util.UUID;

/** An entry of a programme. {@code version} goes back with each change. */
public record ProgrammeEntry(UUID id, ProgrammeDraft entry, long version) {}
