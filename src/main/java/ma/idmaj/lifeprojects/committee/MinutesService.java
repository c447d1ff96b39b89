package ma.idmaj.lifeprojects.committee;

import ma.idmaj.documents.committee.CommitteeMinutesPaper;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

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

    private final CommitteeSessionRepository sessions;
    private final ApplicationEventPublisher events;

    MinutesService(CommitteeSessionRepository sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** @return a PDF, the same bytes each time */
    public byte[] pdf(UUID id, PaperLanguages languages) {
        var session = sessions.findById(id).orElseThrow(SessionNotFound::new);
        if (session.minutes == null || session.digest == null) throw new Refusal("lifeprojects.committee.noMinutesYet");
        var text = new MinutesText(session.minutes);
        // What is printed must be what was agreed, down to the last sign.
        if (!text.digest().equals(session.digest)) throw new Refusal("lifeprojects.committee.minutesDamaged");
        events.publishEvent(new Changed("committee", id.toString(), "minutesPrinted", ""));
        return CommitteeMinutesPaper.render(text.sheet(), session.digest, languages);
    }
}
