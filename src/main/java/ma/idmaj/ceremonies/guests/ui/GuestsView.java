package ma.idmaj.ceremonies.guests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.ceremonies.ui.PreparePage;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Who is invited, in the order of precedence. */
@Route("ceremonies/:ceremony/prepare/guests")
@RolesAllowed(Permission.CEREMONY_READ)
class GuestsView extends PreparePage {

    private final GuestService guests;
    private final ListExports exports;

    GuestsView(CeremonyService ceremonies, GuestService guests, ListExports exports, CurrentUser user) {
        super(ceremonies, user, "guests");
        this.guests = guests;
        this.exports = exports;
    }

    @Override
    protected Component[] actions(CeremonyDetail ceremony) {
        if (!mayChange(ceremony)) return new Component[0];
        var add = Localized.text(new Button(VaadinIcon.PLUS.create()), "ceremonies.guests.add");
        add.setId("add-guest");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click ->
                new GuestDialog(null, draft -> saved(() -> guests.add(ceremony.id(), draft))).open());
        return new Component[] {add};
    }

    @Override
    protected void content(CeremonyDetail ceremony) {
        List<Guest> all = guests.guests(ceremony.id());
        if (all.isEmpty()) {
            add(new EmptyState("ceremonies.guests.empty.title", "ceremonies.guests.empty.hint"));
            return;
        }
        add(Localized.text(
                new Paragraph(),
                "ceremonies.guests.count",
                all.size(),
                of(all, InvitationState.CONFIRMED),
                of(all, InvitationState.SENT),
                of(all, InvitationState.TO_INVITE)));
        var takeAway = new TakeAway(exports, () -> GuestSheet.of(guests, ceremony));
        add(new Div(takeAway.button()), takeAway.place(), new GuestList(all, mayChange(ceremony), acts(ceremony)));
    }

    private GuestList.Acts acts(CeremonyDetail ceremony) {
        return new GuestList.Acts() {

            @Override
            public void move(Guest guest, int position) {
                attempt(
                        () -> guests.move(ceremony.id(), guest.id(), guest.version(), position),
                        "ceremonies.guests.moved");
            }

            @Override
            public void edit(Guest guest) {
                new GuestDialog(guest.guest(), draft -> saved(() -> change(ceremony, guest, draft))).open();
            }

            @Override
            public void invitation(Guest guest, InvitationState state) {
                var seen = guest.guest();
                attempt(() -> change(ceremony, guest, seen.with(state)), "ceremonies.guests.saved");
            }

            @Override
            public void remove(Guest guest) {
                attempt(() -> guests.remove(ceremony.id(), guest.id(), guest.version()), "ceremonies.guests.removed");
            }
        };
    }

    private void change(CeremonyDetail ceremony, Guest guest, GuestDraft draft) {
        guests.change(ceremony.id(), guest.id(), guest.version(), draft);
    }

    private boolean mayChange(CeremonyDetail ceremony) {
        return prepares() && !ceremony.state().past();
    }

    private boolean saved(Runnable act) {
        if (!Notices.attempt(act)) return false;
        again();
        Notices.done("ceremonies.guests.saved");
        return true;
    }

    private static long of(List<Guest> all, InvitationState state) {
        return all.stream().filter(guest -> guest.guest().invitation() == state).count();
    }
}
