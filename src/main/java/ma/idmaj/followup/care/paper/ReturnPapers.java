package ma.idmaj.followup.care.paper;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.person.ReturnPaper;
import ma.idmaj.documents.person.ReturnSheet;
import ma.idmaj.documents.person.VisitReport.Holder;
import ma.idmaj.followup.care.CareDetail;
import ma.idmaj.followup.care.CareService;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperFacts;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/**
 * The record of a thing given back, for the person, who accompanies them, and the store. A draft until the store has taken it
 * in: one person's word is no record. What the person said of it is not on it.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class ReturnPapers {

    private static final String SUBJECT = "care";

    private final CareService care;
    private final BeneficiaryService people;
    private final PaperArchive archive;
    private final Translations translations;
    private final CurrentUser user;
    private final Clock clock;

    ReturnPapers(
            CareService care,
            BeneficiaryService people,
            PaperArchive archive,
            Translations translations,
            CurrentUser user,
            Clock clock) {
        this.care = care;
        this.people = people;
        this.archive = archive;
        this.translations = translations;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The record as it was issued of what is known now, or a draft of it: to be looked at.
     *
     * @throws Refusal for a case that is no return, or none the reader may see
     */
    public ReadyPaper look(UUID id, PaperLanguages languages) {
        var back = care.one(id);
        boolean gives = user.may(Permission.FOLLOW_UP_WRITE) || user.may(Permission.STOCK_WRITE);
        return archive.look(draft(back, languages), gives && back(back).takenOn() != null);
    }

    /**
     * It issued, with its bytes, for either of the two sides that saw the thing.
     *
     * @throws Refusal while the store has not taken it in
     */
    @PreAuthorize("hasAuthority('FOLLOW_UP_READ') and hasAnyAuthority('FOLLOW_UP_WRITE', 'STOCK_WRITE')")
    public ReadyPaper give(UUID id, PaperLanguages languages) {
        var back = care.one(id);
        if (back(back).takenOn() == null) throw new Refusal("followup.care.paper.notTaken");
        return archive.give(draft(back, languages));
    }

    private static CareDetail.Return back(CareDetail detail) {
        var back = detail.back();
        if (back == null) throw new Refusal("followup.care.gone");
        return back;
    }

    private PaperDraft draft(CareDetail detail, PaperLanguages languages) {
        var row = detail.row();
        var sheet = sheet(detail, back(detail));
        return new PaperDraft(
                PaperKind.EQUIPMENT_RETURN,
                SUBJECT,
                row.id(),
                languages,
                row.item(),
                row.openedOn(),
                PaperFacts.of(PaperKind.EQUIPMENT_RETURN, sheet),
                evidence -> ReturnPaper.render(sheet, languages, evidence));
    }

    private ReturnSheet sheet(CareDetail detail, CareDetail.Return back) {
        var row = detail.row();
        var file = people.detail(row.person());
        return new ReturnSheet(
                file.fileNumber(),
                new LocalizedText(file.name().ar(), file.name().latin()),
                file.sex() == null ? Holder.OPEN : Holder.valueOf(file.sex().name()),
                row.item(),
                back.quantity(),
                row.serial(),
                translations.both(EnumLabels.key(back.found())),
                row.openedOn(),
                back.takenOn(),
                clock.instant());
    }
}
