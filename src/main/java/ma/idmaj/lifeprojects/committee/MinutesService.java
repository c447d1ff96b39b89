package ma.idmaj.lifeprojects.committee;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.committee.CommitteeMinutesPaper;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;
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
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    MinutesService(
            CommitteeSessionRepository sessions,
            PaperArchive archive,
            Translations translations,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.archive = archive;
        this.translations = translations;
        this.user = user;
        this.events = events;
    }

    /** @return a PDF, issued once and the same bytes each time */
    public byte[] pdf(UUID id, PaperLanguages languages) {
        var session = sessions.findById(id).orElseThrow(SessionNotFound::new);
        String agreed = session.minutes;
        if (agreed == null || session.digest == null) throw new Refusal("lifeprojects.committee.noMinutesYet");
        var text = new MinutesText(agreed);
        // What is printed must be what was agreed, down to the last sign.
        // Those a person was struck out of are not any more, and are shown without evidence.
        boolean struck = session.struckAt != null;
        if (!struck && !text.digest().equals(session.digest))
            throw new Refusal("lifeprojects.committee.minutesDamaged");
        events.publishEvent(new Changed("committee", id.toString(), "minutesPrinted", ""));
        if (struck) return CommitteeMinutesPaper.render(text.sheet(), languages, null);
        // The archive takes its digest of the same text: it is the one that the session was closed with.
        var draft = new PaperDraft(
                PaperKind.COMMITTEE_MINUTES,
                SUBJECT,
                id,
                languages,
                translations.both(PaperKind.COMMITTEE_MINUTES.labelKey()),
                session.heldOn,
                agreed,
                evidence -> CommitteeMinutesPaper.render(text.sheet(), languages, evidence));
        // An auditor issues nothing: what was issued, and else a draft.
        ReadyPaper paper = user.may(Permission.COMMITTEE_PLAN) ? archive.give(draft) : archive.look(draft, false);
        return paper.content();
    }
}
