package ma.idmaj.followup.making;

import ma.idmaj.accounts.CentreStaff;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.followup.VisitState;
import ma.idmaj.followup.exit.ExitService;
import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.ActivityMoves;
import ma.idmaj.followup.findings.FindingStore;
import ma.idmaj.followup.findings.Findings;
import ma.idmaj.followup.findings.HandedItem;
import ma.idmaj.followup.findings.SeenItem;
import ma.idmaj.followup.help.HelpRules;
import ma.idmaj.followup.help.HelpService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Visits agreed on and recorded, with all that follows from what they find, in one transaction. */
@Service
// Whoever waited for a colleague's recording sees it, and is told so.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class VisitService {

    private final VisitStore store;
    private final FindingStore findings;
    private final FindingCheck check;
    private final HelpService help;
    private final ExitService exits;
    private final LifeProjectService projects;
    private final CentreStaff staff;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitService(
            VisitStore store,
            FindingStore findings,
            FindingCheck check,
            HelpService help,
            ExitService exits,
            LifeProjectService projects,
            CentreStaff staff,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.check = check;
        this.help = help;
        this.exits = exits;
        this.projects = projects;
        this.staff = staff;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @throws VisitNotFound also for one of another centre */
    @Transactional(readOnly = true)
    public VisitDetail detail(UUID id) {
        return store.find(id).orElseThrow(VisitNotFound::new);
    }

    /** What it found; empty for one that was not made, or of which nothing was written. */
    @Transactional(readOnly = true)
    public Optional<Findings> findings(UUID id) {
        return findings.of(detail(id).id());
    }

    /** What it found of each thing, to be read. */
    @Transactional(readOnly = true)
    public List<SeenItem> seen(UUID id) {
        return findings.seen(detail(id).id());
    }

    /** What there is to look for. */
    @Transactional(readOnly = true)
    public List<HandedItem> handedOver(UUID id) {
        return findings.handedOver(detail(id).project());
    }

    /**
     * Gives visits a day and a visitor, all or none; agreed on anew as often as need be.
     *
     * @param versions of each visit as it was read
     * @throws Refusal for a day that is past, a visitor who does not work at the person's centre, and when somebody else
     *                 has changed one of them since
     */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void schedule(Map<UUID, Long> versions, LocalDate day, String visitor) {
        if (versions.isEmpty()) throw new Refusal("followup.making.noneChosen");
        // Of each centre asked once: visits planned together are mostly of one.
        var worksThere = new HashMap<UUID, Boolean>();
        // In one order, so that two who plan the same visits do not wait for each other.
        new TreeMap<>(versions).forEach((id, version) -> {
            VisitDetail before = store.locked(id).orElseThrow(VisitNotFound::new);
            Visit after = before.visit().schedule(day, visitor, today());
            if (before.version() != version) throw new Refusal("followup.making.changedMeanwhile", before.name());
            if (!worksThere.computeIfAbsent(before.centre(), centre -> worksAt(centre, visitor)))
                throw new Refusal("followup.making.visitorElsewhere", before.name());
            store.schedule(after);
            events.publishEvent(new Changed("followup", id.toString(), "visitScheduled", day.toString()));
        });
    }

    private boolean worksAt(UUID centre, String visitor) {
        return staff.of(centre).stream().anyMatch(member -> member.username().equals(visitor));
    }

    /**
     * The visit was made. Sent again by the same form, it is the one there is.
     *
     * @throws RecordedMeanwhile when somebody else has recorded it
     * @throws Refusal           when something is not answered, or can't be so
     */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void record(UUID id, MadeVisit made) {
        VisitDetail before = store.locked(id).orElseThrow(VisitNotFound::new);
        if (made.form().equals(before.sentAs())) return;
        Visit after = before.visit().end(VisitState.DONE, made.on(), made.form(), user.username(), today());
        Findings so = check.clean(made.findings(), made.on(), findings.handedOver(before.project()));
        List<ProjectState> moves = ActivityMoves.from(before.projectState(), so.activity());
        store.end(after, note(made.note()), clock.instant());
        findings.write(id, so);
        help.raise(
                before.project(),
                id,
                HelpRules.found(so, findings.incomeBefore(before.project(), id).orElse(null)),
                owner(after));
        moves.forEach(to -> projects.found(before.project(), to));
        if (so.activity() == Activity.STOPPED && !before.projectState().over())
            exits.foundStopped(before.project(), made.on());
        events.publishEvent(new Changed("followup", id.toString(), "visitDone", ""));
    }

    /**
     * The visit came to nothing: said honestly, with a note. Sent again by the same form, it is the one there is.
     *
     * @param how MISSED, REFUSED or UNREACHABLE
     * @throws RecordedMeanwhile when somebody else has recorded it
     */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void notMade(UUID id, UUID form, VisitState how, LocalDate on, String note) {
        if (how == VisitState.DONE) throw new IllegalArgumentException(how.name());
        VisitDetail before = store.locked(id).orElseThrow(VisitNotFound::new);
        if (form.equals(before.sentAs())) return;
        Visit after = before.visit().end(how, on, form, user.username(), today());
        String why = note(note);
        if (why.isEmpty()) throw new Refusal("followup.making.noteMissing");
        store.end(after, why, clock.instant());
        help.raise(
                before.project(),
                id,
                HelpRules.notMade(
                        how, store.before(before.project(), before.months()).orElse(null)),
                owner(after));
        events.publishEvent(new Changed(
                "followup",
                id.toString(),
                switch (how) {
                    case REFUSED -> "visitRefused";
                    case UNREACHABLE -> "visitUnreachable";
                    default -> "visitMissed";
                },
                ""));
    }

    private String owner(Visit visit) {
        return visit.visitor() == null ? user.username() : visit.visitor();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String note(String raw) {
        String note = CleanText.oneLine(raw);
        if (note.length() > MadeVisit.NOTE) throw new Refusal("followup.tooLong", MadeVisit.NOTE);
        return note;
    }
}
