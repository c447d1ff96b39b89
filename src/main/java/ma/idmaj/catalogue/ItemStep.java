package ma.idmaj.catalogue;

import java.time.Instant;

/** That an item came into a state, by whom and when. */
public record ItemStep(ItemState state, String by, Instant at) {}
