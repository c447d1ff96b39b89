package ma.idmaj.beneficiaries.dossier;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.person.DossierPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PrivateNumbers;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Answers a person's right of access: all that is kept about them, told to them, and that it was. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PRIVACY_WORK')")
public class DossierService {

    public static final int MAX_REASON = 240;

    private static final String SUBJECT = "person";

    private final BeneficiaryService people;
    private final List<DossierPart> parts;
    private final DossierWords words;
    private final PaperArchive archive;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DossierService(
            BeneficiaryService people,
            List<DossierPart> parts,
            DossierWords words,
            PaperArchive archive,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.people = people;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(DossierPart::order))
                .toList();
        this.words = words;
        this.archive = archive;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The dossier as it stands, issued and written down as given.
     *
     * @param reason what was asked, when and by whom; kept in the trail
     * @throws Refusal without a reason, or with a number of someone's in it
     */
    public GivenDossier give(UUID person, String reason, Language language) {
        String said = said(reason);
        Draft draft = draft(person, language);
        ReadyPaper given = archive.give(draft.paper);
        events.publishEvent(new Changed("beneficiary", draft.file.toString(), "dossierGiven", said));
        return new GivenDossier(
                given.fileName().replaceFirst("\\.pdf$", ""),
                given.content(),
                draft.paper.facts().getBytes(StandardCharsets.UTF_8));
    }

    /** The version to read as it would be given, marked as a draft and kept nowhere; that it was looked at is kept. */
    public ReadyPaper look(UUID person, String reason, Language language) {
        String said = said(reason);
        Draft draft = draft(person, language);
        events.publishEvent(new Changed("beneficiary", draft.file.toString(), "dossierLookedAt", said));
        return ReadyPaper.draft(draft.paper, false);
    }

    private record Draft(UUID file, PaperDraft paper) {}

    private Draft draft(UUID person, Language language) {
        var file = people.detail(person);
        Dossier dossier = dossier(file);
        var sheet = words.sheet(dossier, language, clock.instant());
        return new Draft(
                file.id(),
                new PaperDraft(
                        PaperKind.DOSSIER,
                        SUBJECT,
                        file.id(),
                        language.arabic() ? PaperLanguages.ARABIC : PaperLanguages.FRENCH,
                        words.title(),
                        LocalDate.now(clock),
                        DossierJson.of(dossier),
                        evidence -> DossierPaper.render(sheet, language.arabic(), evidence)));
    }

    private Dossier dossier(BeneficiaryDetail file) {
        var sections = parts.stream()
                .flatMap(part -> part.rows().stream())
                .map(rows -> rows.read(jdbc, file.id()))
                .toList();
        return new Dossier(file.fileNumber(), file.name(), sections);
    }

    private static String said(String reason) {
        String said = CleanText.oneLine(reason);
        if (said.isEmpty()) throw new Refusal("beneficiaries.reasonMissing");
        if (said.length() > MAX_REASON) throw new Refusal("beneficiaries.tooLong", MAX_REASON);
        // The trail keeps it for good, readable.
        if (PrivateNumbers.in(said)) throw new Refusal("beneficiaries.reasonHoldsNumber");
        return said;
    }
}
