package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.press.PressTextPaper;
import ma.idmaj.documents.press.PressTextSheet;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperFacts;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A press text on paper: looked at by whoever reads it, issued once it is approved and while it may be given out. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
public class PressPapers {

    /** Each text's own: what is withdrawn with one is not the other occasion's. */
    static final String SUBJECT = "pressText";

    private static final LocalizedText NOBODY = new LocalizedText("", "");

    private final PressText texts;
    private final CeremonyService ceremonies;
    private final PaperArchive archive;
    private final Clock clock;
    private final String contact;

    /** @param contact of the press office; while none is set the paper has a line to be filled */
    PressPapers(
            PressText texts,
            CeremonyService ceremonies,
            PaperArchive archive,
            Clock clock,
            @Value("${idmaj.press.contact:}") String contact) {
        this.texts = texts;
        this.ceremonies = ceremonies;
        this.archive = archive;
        this.clock = clock;
        this.contact = CleanText.oneLine(contact);
    }

    /** The text as it stands, marked as a draft. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
    public byte[] draft(UUID textId, PaperLanguages languages) {
        return PressTextPaper.render(sheet(texts.read(textId)), languages, null);
    }

    /** The paper as it was issued of this text; empty when it was not yet, or may not be given out any more. */
    public Optional<IssuedPaper> issued(UUID textId, PaperLanguages languages) {
        PressPage page = texts.read(textId);
        if (page.text().state() != PressState.APPROVED || !page.holds()) return Optional.empty();
        return archive.standing(paper(page, languages));
    }

    /** @throws Refusal as {@link PressText#issue} has it */
    public IssuedPaper issue(UUID textId, PaperLanguages languages) {
        return archive.issue(paper(texts.approved(textId), languages));
    }

    /**
     * The very bytes that were issued.
     *
     * @throws Refusal when the text may not be given out any more
     */
    public byte[] content(IssuedPaper paper) {
        texts.approved(paper.subjectId());
        return archive.content(SUBJECT, paper.subjectId(), paper.id());
    }

    private PaperDraft paper(PressPage page, PaperLanguages languages) {
        PressTextSheet sheet = sheet(page);
        return new PaperDraft(
                PaperKind.PRESS_TEXT,
                SUBJECT,
                page.text().id(),
                languages,
                ceremonies.detail(page.text().ceremony().toString()).title(),
                page.sheet().day(),
                PaperFacts.of("idmaj-press-text", sheet),
                evidence -> PressTextPaper.render(sheet, languages, evidence));
    }

    private PressTextSheet sheet(PressPage page) {
        PressSheet text = page.sheet();
        Instant approved = page.text().approvedAt();
        return new PressTextSheet(
                NOBODY,
                text.headline(),
                text.dateline(),
                text.paragraphs().stream().map(PressSheet.Paragraph::text).toList(),
                text.statements().stream()
                        .map(quote -> new PressTextSheet.Quote(
                                quote.speaker(), quote.title(), quote.language() == TextLanguage.ARABIC, quote.said()))
                        .toList(),
                text.groups().stream()
                        .map(group -> new PressTextSheet.Group(group.label(), group.people()))
                        .toList(),
                text.people(),
                contact,
                (approved == null ? clock.instant() : approved).truncatedTo(ChronoUnit.SECONDS));
    }
}
