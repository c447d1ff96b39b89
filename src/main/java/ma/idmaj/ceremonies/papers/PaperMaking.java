package ma.idmaj.ceremonies.papers;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.hall.NeutralWords;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperFacts;
import ma.idmaj.papers.PaperKind;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A paper with its facts together and nothing set yet.
 *
 * @param decided whether what it says is decided, so that it may be issued
 */
record PaperMaking<S extends Record>(
        boolean decided,
        PaperKind kind,
        String subject,
        UUID subjectId,
        CeremonyDetail ceremony,
        PaperLanguages languages,
        S sheet,
        Rendering<S> rendering) {

    /** How a sheet becomes a paper; a draft has no evidence. */
    interface Rendering<S> {

        byte[] render(S sheet, PaperLanguages languages, @Nullable Evidence evidence);
    }

    PaperDraft paper() {
        return new PaperDraft(
                kind,
                subject,
                subjectId,
                languages,
                NeutralWords.of(ceremony.title()),
                ceremony.heldOn(),
                PaperFacts.of(kind, sheet),
                evidence -> rendering.render(sheet, languages, evidence));
    }
}
