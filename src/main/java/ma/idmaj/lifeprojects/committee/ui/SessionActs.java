package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.committee.CommitteeLinks;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.DecisionService;
import ma.idmaj.lifeprojects.committee.SessionDetail;
import ma.idmaj.lifeprojects.committee.SessionService;
import ma.idmaj.lifeprojects.committee.SessionState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What may be done with a session as a whole, by whom and in which state; what can't be undone is asked about. */
class SessionActs {

    private final SessionDetail session;
    private final SessionService sessions;
    private final DecisionService decisions;
    private final CommitteeService committee;
    private final CurrentUser user;
    private final Runnable changed;

    SessionActs(
            SessionDetail session,
            SessionService sessions,
            DecisionService decisions,
            CommitteeService committee,
            CurrentUser user,
            Runnable changed) {
        this.session = session;
        this.sessions = sessions;
        this.decisions = decisions;
        this.committee = committee;
        this.user = user;
        this.changed = changed;
    }

    /** The next step first. */
    List<Button> buttons() {
        var buttons = new ArrayList<Button>();
        boolean plans = user.may(Permission.COMMITTEE_PLAN);
        boolean decides = user.may(Permission.CEREMONY_APPROVE);
        SessionState state = session.session().state();
        boolean planned = state == SessionState.PLANNED;
        if (planned && decides && !session.lines().isEmpty()) buttons.add(hold());
        if (state == SessionState.HELD && decides) buttons.add(close());
        if (planned && plans) buttons.add(addFiles());
        if (state.open() && plans) buttons.add(edit());
        if (planned && plans) buttons.add(cancel());
        // While files wait for their decision, deciding is the next step, not closing.
        boolean deciding =
                state == SessionState.HELD && decides && session.next().isPresent();
        if (!buttons.isEmpty() && !deciding) buttons.getFirst().addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return buttons;
    }

    private UUID id() {
        return session.session().id();
    }

    private Button hold() {
        return asking(
                "hold", "held", () -> decisions.hold(id()), session.lines().size());
    }

    private Button close() {
        long undecided =
                session.lines().stream().filter(line -> line.outcome() == null).count();
        return asking(
                "close", "closed", () -> decisions.close(id()), session.lines().size() - undecided, undecided);
    }

    private Button cancel() {
        return asking(
                "cancel",
                "cancelled",
                () -> sessions.cancel(id()),
                session.lines().size());
    }

    private Button addFiles() {
        var button = button("addFiles");
        button.addClickListener(click ->
                new AddFilesDialog(committee, projects -> act("added", () -> sessions.add(id(), projects))).open());
        return button;
    }

    private Button edit() {
        var button = button("edit");
        button.addClickListener(click -> button.getUI().ifPresent(ui -> ui.navigate(CommitteeLinks.edit(id()))));
        return button;
    }

    private Button asking(String act, String done, Runnable run, Object... values) {
        var button = button(act);
        String key = "lifeprojects.committee." + act;
        button.addClickListener(click -> new Question(key, key + ".consequence", () -> act(done, run), values).open());
        return button;
    }

    private static Button button(String act) {
        var button = Localized.text(new Button(), "lifeprojects.committee." + act);
        button.setId(act);
        return button;
    }

    private void act(String done, Runnable run) {
        if (Notices.attempt(run)) Notices.done("lifeprojects.committee." + done);
        changed.run();
    }
}
