package ma.idmaj.ceremonies;

import java.util.UUID;

/** A line was handed over and signed; in the act's own transaction. @param record of the act */
public record HandedOver(UUID record, UUID ceremonyId, UUID lineId) {}
