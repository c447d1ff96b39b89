package ma.idmaj.followup.making.ui;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.followup.making.RecordedMeanwhile;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.springframework.dao.ConcurrencyFailureException;

import java.util.List;

/** Sends what a form says; a colleague who was first is told by name. */
final class Sending {

    private Sending() {}

    /** @return whether it went through */
    static boolean attempt(AccountNames accounts, Runnable act) {
        try {
            act.run();
            return true;
        } catch (RecordedMeanwhile meanwhile) {
            String by = accounts.of(List.of(meanwhile.by()))
                    .of(meanwhile.by(), Localized.language().arabic());
            Notices.refused(meanwhile.messageKey(), by, meanwhile.values()[1]);
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        } catch (ConcurrencyFailureException atOnce) {
            // The same form may be sent again: it counts once.
            Notices.refused("followup.making.again");
        }
        return false;
    }
}
