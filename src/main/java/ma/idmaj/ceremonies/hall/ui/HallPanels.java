package ma.idmaj.ceremonies.hall.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.hall.HallIssues;
import ma.idmaj.ceremonies.hall.HallPrints;

import org.springframework.stereotype.Component;

/** Makes the panel of a ceremony's hall papers. */
@Component
public class HallPanels {

    final HallPrints prints;
    final HallIssues issues;
    final CurrentUser user;

    HallPanels(HallPrints prints, HallIssues issues, CurrentUser user) {
        this.prints = prints;
        this.issues = issues;
        this.user = user;
    }

    /** Invisible to whoever does not prepare ceremonies. */
    public HallPapersPanel panel(CeremonyDetail ceremony) {
        return new HallPapersPanel(this, ceremony);
    }
}
