package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.Decision;
import ma.idmaj.lifeprojects.committee.DecisionService;
import ma.idmaj.lifeprojects.committee.LineRow;
import ma.idmaj.lifeprojects.committee.MinutesService;
import ma.idmaj.lifeprojects.committee.SessionDetail;
import ma.idmaj.lifeprojects.committee.SessionNotFound;
import ma.idmaj.lifeprojects.committee.SessionService;
import ma.idmaj.lifeprojects.committee.SessionState;
import ma.idmaj.lifeprojects.tabs.CommitteeSummary;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.UUID;

/** One session: its agenda in the making, then file by file with decisions by button or key, then its minutes. */
@Route("life-projects/committee/:session")
@RolesAllowed(Permission.PROJECTS_READ)
class SessionView extends Div implements BeforeEnterObserver, HasDynamicTitle, AgendaTable.Acts {

    private final CommitteeService committee;
    private final SessionService sessions;
    private final DecisionService decisions;
    private final MinutesService minutes;
    private final CurrentUser user;
    private final List<CommitteeSummary> summaries;
    private final LiveRegion progress = new LiveRegion();
    private UUID id = new UUID(0, 0);
    private @Nullable UUID open;
    private @Nullable UUID last;

    SessionView(
            CommitteeService committee,
            SessionService sessions,
            DecisionService decisions,
            MinutesService minutes,
            CurrentUser user,
            ObjectProvider<CommitteeSummary> summaries) {
        this.committee = committee;
        this.sessions = sessions;
        this.decisions = decisions;
        this.minutes = minutes;
        this.user = user;
        this.summaries = summaries.stream().toList();
        addClassNames("stack", "committee");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = UUID.fromString(event.getRouteParameters().get("session").orElse(""));
            show();
        } catch (IllegalArgumentException | SessionNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private void show() {
        SessionDetail session = committee.session(id);
        SessionState state = session.session().state();
        boolean plans = user.may(Permission.COMMITTEE_PLAN);
        boolean making = plans && state == SessionState.PLANNED;
        boolean deciding = state == SessionState.HELD && user.may(Permission.CEREMONY_APPROVE);
        removeAll();
        add(new SessionHeader(session, new SessionActs(session, sessions, decisions, committee, user, this::show)));
        if (state == SessionState.CLOSED && (plans || user.may(Permission.AUDIT_READ)))
            add(new MinutesLinks(session, minutes));
        if (deciding) deciding(session);
        else opened(session, false);
        add(Localized.text(new H2(), "lifeprojects.committee.agenda"));
        if (!session.wholeAgenda()) add(Localized.text(new Paragraph(), "lifeprojects.committee.ownFiles"));
        if (session.lines().isEmpty()) {
            add(new EmptyState("lifeprojects.committee.emptyAgenda.title", "lifeprojects.committee.emptyAgenda.hint"));
        } else {
            add(new AgendaTable(session, making, user.may(Permission.PEOPLE_READ), this));
        }
        add(new MembersList(session.members()));
    }

    private void deciding(SessionDetail session) {
        long decided =
                session.lines().stream().filter(line -> line.outcome() != null).count();
        progress.say("lifeprojects.committee.progress", decided, session.lines().size());
        progress.addClassName("progress-words");
        add(progress);
        if (last != null) add(lastDecision(last));
        if (open == null) open = session.next().map(LineRow::id).orElse(null);
        if (open == null) {
            var done = Localized.text(new Paragraph(), "lifeprojects.committee.allDecided");
            done.addClassName("lead");
            done.getElement().setAttribute("tabindex", "-1");
            add(done);
            // The key that takes a decision back is heard where the focus is.
            done.getElement().executeJs("this.focus({preventScroll: true})");
        }
        opened(session, true);
    }

    private void opened(SessionDetail session, boolean deciding) {
        session.lines().stream()
                .filter(line -> line.id().equals(open))
                .findFirst()
                .ifPresent(line -> {
                    var file = new FilePanel(line, session.lines().size(), summaries);
                    if (deciding) file.add(new DecisionPanel(this, decision -> decide(line, decision)));
                    add(file);
                    file.takeFocus();
                });
    }

    private Div lastDecision(UUID line) {
        var undo = Localized.text(new Button(), "lifeprojects.committee.undo");
        undo.setId("undo");
        undo.addClickListener(click -> {
            if (Notices.attempt(() -> decisions.undo(id, line))) open = line;
            last = null;
            show();
        });
        undo.addClickShortcut(Key.KEY_N, KeyModifier.ALT).listenOn(this);
        undo.getElement().setAttribute("aria-keyshortcuts", "Alt+N");
        undo.setSuffixComponent(new KeyHint("Alt", "N"));
        var bar = new Div(Localized.text(new Span(), "lifeprojects.committee.decisionKept"), undo);
        bar.addClassName("last-decision");
        bar.getElement().setAttribute("role", "status");
        return bar;
    }

    private void decide(LineRow line, Decision decision) {
        if (Notices.attempt(() -> decisions.decide(id, line.id(), decision))) last = line.id();
        open = null;
        show();
    }

    @Override
    public void open(UUID line) {
        open = line;
        show();
    }

    @Override
    public void move(LineRow line, int position) {
        Notices.attempt(() -> sessions.move(id, line.id(), position));
        show();
    }

    @Override
    public void remove(LineRow line) {
        if (Notices.attempt(() -> sessions.remove(id, line.id()))) Notices.done("lifeprojects.committee.removed");
        show();
    }

    @Override
    public void present(LineRow line) {
        new PresenterDialog(line, name -> {
                    if (Notices.attempt(() -> sessions.present(id, line.id(), name)))
                        Notices.done("lifeprojects.committee.presenterKept");
                    show();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Localized.text("lifeprojects.committee.session");
    }
}
