package ma.idmaj.accounts.login;

import com.vaadin.flow.server.VaadinService;

import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.guard.VisitorAddress;

import java.time.Instant;

/** Puts a log-in whose password was right into a test's session. */
public final class UnderWay {

    private UnderWay() {}

    public static void begin(SignedIn account, Instant since) {
        VaadinService.getCurrentRequest()
                .getWrappedSession()
                .setAttribute(
                        LogInUnderWay.ATTRIBUTE,
                        new LogInUnderWay(
                                account.id(),
                                account.getUsername(),
                                account.stamp(),
                                since,
                                VisitorAddress.of("41.92.3.4"),
                                false));
    }
}
