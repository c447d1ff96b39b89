package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The diagnosis of a project, pathway by pathway; read by those who may read people's files. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class PathwayService {

    private final PathwayEntryRepository entries;
    private final PreparedProjects gate;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathwayService(
            PathwayEntryRepository entries,
            PreparedProjects gate,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.gate = gate;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Diagnosis diagnosis(UUID project) {
        gate.visible(project);
        return Diagnosis.of(entries.findByLifeProjectId(project).stream()
                .map(PathwayEntry::row)
                .toList());
    }

    /**
     * Keeps what has been found out along one pathway or several, as one act.
     *
     * @throws Refusal when the project has come to its end, when somebody else has written a pathway meanwhile, or when a
     *                 draft lacks what its state wants; then nothing is kept
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void assess(UUID project, List<PathwayDraft> drafts) {
        if (drafts.isEmpty()) return;
        gate.notOver(project);
        Map<Pathway, PathwayEntry> known = entries.findByLifeProjectId(project).stream()
                .collect(Collectors.toMap(entry -> entry.pathway, Function.identity()));
        var kept = drafts.stream()
                .map(draft -> looked(project, draft, known.get(draft.pathway())))
                .toList();
        Meanwhile.saved(() -> entries.saveAllAndFlush(kept));
        events.publishEvent(new Changed("lifeproject", project.toString(), "assessed", pathways(drafts)));
    }

    private PathwayEntry looked(UUID project, PathwayDraft draft, @Nullable PathwayEntry known) {
        long version = known == null ? PathwayRow.NEW : known.version;
        if (version != draft.version()) throw new Refusal("lifeprojects.changedMeanwhile");
        LocalDate today = LocalDate.now(clock);
        if (known == null) return new PathwayEntry(project, draft, today, clock.instant(), user.username());
        known.look(draft, today, clock.instant(), user.username());
        return known;
    }

    private static String pathways(List<PathwayDraft> drafts) {
        return drafts.stream()
                .map(draft -> draft.pathway() + " " + draft.state())
                .collect(Collectors.joining(", "));
    }
}
