package ma.idmaj.papers;

import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An issued paper without its content. */
public record IssuedPaper(
        UUID id,
        PaperKind kind,
        String subject,
        UUID subjectId,
        PaperLanguages languages,
        LocalizedText about,
        LocalDate datedOn,
        int pages,
        String code,
        String digest,
        Instant issuedAt,
        String issuedBy,
        Validity validity) {

    /** Says the day and the paper and nobody's name. */
    public String fileName() {
        return PaperArchive.name(kind, datedOn) + "-" + code + ".pdf";
    }
}
