package ma.idmaj.ceremonies.reserve.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ReserveService;
import ma.idmaj.ceremonies.SubstitutionService;

import org.springframework.stereotype.Component;

import java.util.List;

/** Makes the panel of a list's reserve for the page that shows the list. */
@Component
public class ReservePanels {

    final ReserveService reserve;
    final SubstitutionService substitution;
    final CurrentUser user;
    final AccountNames accounts;

    ReservePanels(ReserveService reserve, SubstitutionService substitution, CurrentUser user, AccountNames accounts) {
        this.reserve = reserve;
        this.substitution = substitution;
        this.user = user;
        this.accounts = accounts;
    }

    /** @param changed the list or its reserve is no longer as it was shown */
    public ReservePanel panel(
            CeremonyDetail ceremony, List<LineRow> lines, ReservePanel.Asking asking, Runnable changed) {
        return new ReservePanel(this, ceremony, lines, asking, changed);
    }

    /** For reading alone; invisible where nobody waits. */
    public ReservePanel readOnly(CeremonyDetail ceremony) {
        return new ReservePanel(this, ceremony);
    }
}
