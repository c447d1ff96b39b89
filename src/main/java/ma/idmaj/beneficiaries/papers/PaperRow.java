package ma.idmaj.beneficiaries.papers;

import ma.idmaj.documents.files.FileType;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An attached paper without its content.
 *
 * @param reference random; what it is called on the trail and when it is downloaded
 * @param bytes     its size
 */
public record PaperRow(
        UUID id,
        String reference,
        PaperKind kind,
        String note,
        @Nullable LocalDate datedOn,
        FileType type,
        int bytes,
        Instant attachedAt,
        String attachedBy) {}
