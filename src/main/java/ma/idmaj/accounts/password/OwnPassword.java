package ma.idmaj.accounts.password;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.guard.NotProven;
import ma.idmaj.accounts.sessions.OpenSessions;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own password; every other session of the account ends. */
@Service
@Transactional(noRollbackFor = NotProven.class)
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private final KeptPasswords passwords;
    private final OpenSessions sessions;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    OwnPassword(KeptPasswords passwords, OpenSessions sessions, CurrentUser user, ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.user = user;
        this.events = events;
    }

    /** @throws Refusal when the old one is wrong, or the new one too short, too common, the user name, or the old one */
    public void change(String old, String wanted) {
        SignedIn me = user.account().orElseThrow(() -> new Refusal("accounts.gone"));
        passwords.prove(me.id(), old);
        passwords.replace(me.id(), wanted);
        sessions.renew(me.id(), me.sessionId());
        events.publishEvent(new Changed("account", me.id().toString(), "passwordChanged", ""));
    }
}
