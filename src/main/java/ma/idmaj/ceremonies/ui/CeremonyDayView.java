package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** The day: people found, received, served and signed for, at several desks at once. */
@Route("ceremonies/:ceremony/day")
@RolesAllowed({Permission.DAY_WRITE, Permission.DAY_READ})
class CeremonyDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DayDesk desk;
    private final CurrentUser user;

    CeremonyDayView(DayDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
        addClassName("day");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("ceremony").orElseThrow(NotFoundException::new);
        removeAll();
        try {
            show(desk.ceremonies().detail(key), line(event.getLocation()));
        } catch (CeremonyNotFound notFound) {
            throw new NotFoundException();
        }
    }

    /** The number of the line a link leads to. */
    private static Optional<Integer> line(Location address) {
        return address.getQueryParameters()
                .getSingleParameter("line")
                .filter(typed -> typed.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private void show(CeremonyDetail ceremony, Optional<Integer> line) {
        CeremonyState state = ceremony.state();
        if (!state.frozen()) {
            String reason =
                    state == CeremonyState.POSTPONED || state == CeremonyState.CANCELLED ? "off" : "notApproved";
            add(new DayTop(ceremony), empty(ceremony, reason));
        } else if (desk.day().lines(ceremony.id()).isEmpty()) {
            add(new DayTop(ceremony), empty(ceremony, "empty"));
        } else {
            var screen = new DayScreen(desk, ceremony, user.username(), user.may(Permission.DAY_WRITE));
            add(screen);
            line.ifPresent(screen::bringUp);
        }
    }

    private EmptyState empty(CeremonyDetail ceremony, String reason) {
        var empty = new EmptyState("ceremonies.day." + reason + ".title", "ceremonies.day." + reason + ".hint");
        if (!user.may(Permission.CEREMONY_READ)) return empty;
        String step = ceremony.state() == CeremonyState.SUBMITTED ? "approve" : "prepare";
        return empty.action("ceremonies.day.toList", CeremonyLinks.page(ceremony.key(), step));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.day.title") + " · " + Localized.text("ceremonies.title");
    }
}
