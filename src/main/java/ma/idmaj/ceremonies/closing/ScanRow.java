package ma.idmaj.ceremonies.closing;

import ma.idmaj.documents.files.FileType;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed paper of a line, without its content.
 *
 * @param reference random; what it is called on the trail and when it is downloaded
 * @param standing  whether the record it was signed for stands; a paper is annulled with its record
 */
public record ScanRow(
        UUID id,
        UUID lineId,
        String reference,
        FileType type,
        int bytes,
        String attachedBy,
        Instant attachedAt,
        boolean standing) {}
