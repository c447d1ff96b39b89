package ma.idmaj.ceremonies.press;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.press.PressTextPaper;
import ma.idmaj.documents.press.PressTextSheet;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperFacts;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final CurrentUser user;
    private final Clock clock;
    private final String contact;

    /** @param contact of the press office; while none is set the paper has a line to be filled */
    PressPapers(
            PressText texts,
            CeremonyService ceremonies,
            PaperArchive archive,
            CurrentUser user,
            Clock clock,
            @Value("${idmaj.press.contact:}") String contact) {
        this.texts = texts;
        this.ceremonies = ceremonies;
        this.archive = archive;
        this.user = user;
        this.clock = clock;
        this.contact = CleanText.oneLine(contact);
    }

    /** The paper as it was issued of this text or, while it was not or may not be given out any more, a draft of it. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
    public ReadyPaper look(UUID textId, PaperLanguages languages) {
        PressPage page = texts.read(textId);
        PaperDraft paper = paper(page, languages);
        boolean givenOut = page.text().state() == PressState.APPROVED && page.holds();
        boolean issues = user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CEREMONY_APPROVE);
        return givenOut && issues ? archive.look(paper, true) : ReadyPaper.draft(paper, false);
    }

    /** It issued, with its bytes. @throws Refusal as {@link PressText#issue} has it */
    public ReadyPaper give(UUID textId, PaperLanguages languages) {
        return archive.give(paper(texts.approved(textId), languages));
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
                PaperFacts.of(PaperKind.PRESS_TEXT, sheet),
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
