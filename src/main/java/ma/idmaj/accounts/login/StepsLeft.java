package ma.idmaj.accounts.login;

import org.springframework.security.core.AuthenticationException;

/** The password was right and does not suffice. */
final class StepsLeft extends AuthenticationException {

    private final transient LogInUnderWay underWay;

    StepsLeft(LogInUnderWay underWay) {
        super("steps left");
        this.underWay = underWay;
    }

    LogInUnderWay underWay() {
        return underWay;
    }
}
