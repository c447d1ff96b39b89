package ma.idmaj.lifeprojects.committee;

import ma.idmaj.shared.Refusal;

/** No such session, or none this account may see. */
public final class SessionNotFound extends Refusal {

    SessionNotFound() {
        super("lifeprojects.committee.gone");
    }
}
