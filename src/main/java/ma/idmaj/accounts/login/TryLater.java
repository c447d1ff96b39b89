package ma.idmaj.accounts.login;

import org.springframework.security.core.AuthenticationException;

/** Too many attempts were wrong; this one was not looked at. The same for every name, whether or not it exists. */
final class TryLater extends AuthenticationException {

    private final long seconds;

    TryLater(long seconds) {
        super("later");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
