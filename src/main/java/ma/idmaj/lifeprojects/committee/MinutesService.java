package ma.idmaj.lifeprojects.committee;

import ma.idmaj.documents.committee.CommitteeMinutesPaper;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The minutes on paper, for those who see the whole agenda and everybody on it; each time told to the trail. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ') and hasAnyAuthority('COMMITTEE_PLAN', 'AUDIT_READ')")
public class MinutesService {

    private static final String SUBJECT = "session";

    private final CommitteeSessionRepository sessions;
    private final PaperArchive archive;
    private final Translations translations;
    private final ApplicationEventPublisher events;

    MinutesService(
            CommitteeSessionRepository sessions,
            PaperArchive archive,
            Translations translations,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.archive = archive;
        this.translations = translations;
        this.events = events;
    }

    private String title(Language language) {
        return translations.text(language, "papers.kind." + PaperKind.COMMITTEE_MINUTES.name());
    }

    /** @return a PDF, issued once and the same bytes each time */
    public byte[] pdf(UUID id, PaperLanguages languages) {
        var session = sessions.findById(id).orElseThrow(SessionNotFound::new);
        String agreed = session.minutes;
        if (agreed == null || session.digest == null) throw new Refusal("lifeprojects.committee.noMinutesYet");
        var text = new MinutesText(agreed);
        // What is printed must be what was agreed, down to the last sign.
        if (!text.digest().equals(session.digest)) throw new Refusal("lifeprojects.committee.minutesDamaged");
        events.publishEvent(new Changed("committee", id.toString(), "minutesPrinted", ""));
        // The archive takes its digest of the same text: it is the one that the session was closed with.
        IssuedPaper issued = archive.issue(new PaperDraft(
                PaperKind.COMMITTEE_MINUTES,
                SUBJECT,
                id,
                languages,
                new LocalizedText(title(Language.AR), title(Language.FR)),
                session.heldOn,
                agreed,
                evidence -> CommitteeMinutesPaper.render(text.sheet(), languages, evidence)));
        return archive.content(SUBJECT, id, issued.id());
    }
}
