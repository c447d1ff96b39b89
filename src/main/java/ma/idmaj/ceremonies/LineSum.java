package ma.idmaj.ceremonies;

import java.util.UUID;

/** Whose line on which list, and its sum in centimes. */
record LineSum(UUID ceremonyId, UUID beneficiaryId, long centimes) {}
