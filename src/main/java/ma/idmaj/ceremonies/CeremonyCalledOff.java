package ma.idmaj.ceremonies;

import java.util.UUID;

/** A ceremony is not held: put off to another day or given up. */
public record CeremonyCalledOff(UUID ceremonyId) {}
