package ma.idmaj.accounts.guard;

import ma.idmaj.shared.Refusal;

/** A password or code that was not right: the attempt stays counted, so this rolls nothing back. */
public final class NotProven extends Refusal {

    private static final int MINUTE = 60;

    public NotProven(String messageKey, Object... values) {
        super(messageKey, values);
    }

    /** Nothing was looked at: too many were wrong before. */
    public static NotProven later(Attempt attempt) {
        long seconds = attempt.seconds();
        return seconds < MINUTE
                ? new NotProven("accounts.later.seconds", seconds)
                : new NotProven("accounts.later.minutes", Math.ceilDiv(seconds, MINUTE));
    }
}
