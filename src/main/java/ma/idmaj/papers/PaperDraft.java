package ma.idmaj.papers;

import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * A paper about to be issued.
 *
 * @param subject   what it is about: {@code ceremony}, {@code line}, {@code person}, {@code session}, {@code visit}
 * @param subjectId of that
 * @param about     words anyone may read on the verify page: a ceremony's title, never a person's name
 * @param datedOn   the day it is about, also on the verify page and in the file's name
 * @param facts     canonical text of all that stands on it, one fact a line, fields apart by TAB; the digest is taken of it
 * @param render    makes the PDF, the evidence in its foot, none on a draft; called once
 */
public record PaperDraft(
        PaperKind kind,
        String subject,
        UUID subjectId,
        PaperLanguages languages,
        LocalizedText about,
        LocalDate datedOn,
        String facts,
        Function<@Nullable Evidence, byte[]> render) {}
