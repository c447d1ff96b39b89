package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.committee.CommitteeLinks;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.SessionDetail;
import ma.idmaj.lifeprojects.committee.SessionDraft;
import ma.idmaj.lifeprojects.committee.SessionNotFound;
import ma.idmaj.lifeprojects.committee.SessionService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Plans a session, or describes one anew: day, hour, place, members. */
@Route(CommitteeLinks.NEW)
@RouteAlias("life-projects/committee/:session/edit")
@RolesAllowed(Permission.COMMITTEE_PLAN)
class PlanSessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CommitteeService committee;
    private final SessionService sessions;
    private final SessionForm form = new SessionForm();
    private @Nullable SessionDetail existing;

    PlanSessionView(CommitteeService committee, SessionService sessions) {
        this.committee = committee;
        this.sessions = sessions;
        addClassNames("form-page", "committee");
        var save = Localized.text(new Button(), "lifeprojects.committee.save");
        save.setId("save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> form.draft().ifPresent(this::save));
        var actions = new Div(save);
        actions.addClassName("form-actions");
        add(new PageHeader("lifeprojects.committee.plan"), form, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("session");
        if (id.isEmpty()) {
            form.members(committee.lastMembers());
            return;
        }
        try {
            existing = committee.session(UUID.fromString(id.get()));
            form.show(existing);
        } catch (IllegalArgumentException | SessionNotFound notThere) {
            throw new NotFoundException();
        }
    }

    private void save(SessionDraft draft) {
        var described = existing;
        Notices.attempt(() -> {
            UUID id;
            if (described == null) {
                id = sessions.plan(draft);
            } else {
                id = described.session().id();
                sessions.describe(id, described.version(), draft);
            }
            getUI().ifPresent(ui -> ui.navigate(CommitteeLinks.session(id)));
        });
    }

    @Override
    public String getPageTitle() {
        return Localized.text("lifeprojects.committee.plan");
    }
}
