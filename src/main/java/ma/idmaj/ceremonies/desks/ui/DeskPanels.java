package ma.idmaj.ceremonies.desks.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.desks.DeskService;

import org.springframework.stereotype.Component;

/** Makes the panel of a ceremony's desks. */
@Component
public class DeskPanels {

    final DeskService desks;
    final CurrentUser user;

    DeskPanels(DeskService desks, CurrentUser user) {
        this.desks = desks;
        this.user = user;
    }

    /** Invisible to whoever does not prepare ceremonies. */
    public DesksPanel panel(CeremonyDetail ceremony) {
        return new DesksPanel(this, ceremony);
    }
}
