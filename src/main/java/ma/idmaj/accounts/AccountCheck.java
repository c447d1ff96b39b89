package ma.idmaj.accounts;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What must hold of the accounts before a production server opens its doors. */
@Component
public class AccountCheck {

    private final AccountRepository accounts;
    private final FirstAccount first;

    AccountCheck(AccountRepository accounts, FirstAccount first) {
        this.accounts = accounts;
        this.first = first;
    }

    /** @return sentences for the system administrator; empty when all is well */
    public List<String> breaches() {
        var breaches = new ArrayList<String>();
        if (accounts.existsByDemoTrue()) {
            breaches.add(
                    "The database holds demo accounts, whose password everybody knows. Use a database of its own.");
        }
        if (accounts.count() == 0) first.breach().ifPresent(breaches::add);
        return breaches;
    }
}
