package ma.idmaj.lifeprojects.committee;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.lifeprojects.ProjectLinks;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The committee's decisions on a person's projects, in the person's time line. */
@Component
class DecisionsInTime implements TimelineSource {

    private final FileQueries files;
    private final CurrentUser user;

    DecisionsInTime(FileQueries files, CurrentUser user) {
        this.files = files;
        this.user = user;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        if (!user.may(Permission.PROJECTS_READ)) return List.of();
        return files.decisions("p.beneficiary_id", beneficiary).stream()
                .map(decision -> new TimelineEvent(
                        decision.closedAt(),
                        TimelineKind.PROJECT,
                        sentence(decision),
                        List.of(
                                decision.outcome(),
                                decision.heldOn(),
                                String.join(" · ", decision.missing()),
                                decision.reason()),
                        decision.decidedBy(),
                        ProjectLinks.tab(decision.projectId(), CommitteeLinks.TAB)))
                .toList();
    }

    private static String sentence(PastDecision decision) {
        return switch (decision.outcome()) {
            case ADJOURNED -> "lifeprojects.committee.time.adjourned";
            case REJECTED -> "lifeprojects.committee.time.rejected";
            default -> "lifeprojects.committee.time.decided";
        };
    }
}
