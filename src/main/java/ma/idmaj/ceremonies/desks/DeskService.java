package ma.idmaj.ceremonies.desks;

import ma.idmaj.accounts.TemporaryAccounts;
import ma.idmaj.ceremonies.CeremonyCalledOff;
import ma.idmaj.ceremonies.CeremonyClosed;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who serves at a ceremony's desks: accounts opened for it, that open on its day alone and end when it is closed. */
@Service
// Whoever waited for a colleague to let go of the ceremony sees it as the colleague left it.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class DeskService {

    private final CeremonyService ceremonies;
    private final TemporaryAccounts accounts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DeskService(
            CeremonyService ceremonies, TemporaryAccounts accounts, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The accounts opened for this ceremony. */
    @Transactional(readOnly = true)
    public List<TemporaryAccounts.Row> desks(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return accounts.of(usernames(ceremonyId));
    }

    /**
     * @return user name and password, told this once
     * @throws Refusal when the ceremony is past its day's work
     */
    public TemporaryAccounts.Opened open(UUID ceremonyId, PersonName name) {
        // Until it is committed nobody closes the ceremony, which would leave this desk open.
        CeremonyDetail ceremony = ceremonies.taken(ceremonyId);
        if (ceremony.state().over() || ceremony.state() == CeremonyState.DONE)
            throw new Refusal("ceremonies.desks.over", ceremony.state());
        var opened = accounts.open(name, ceremony.heldOn());
        jdbc.sql("insert into ceremony_desk (ceremony_id, username) values (?, ?)")
                .params(ceremonyId, opened.username())
                .update();
        changed(ceremonyId, "deskOpened", opened.username());
        return opened;
    }

    /** The account does not open again. @throws Refusal when it was not opened for this ceremony */
    public void end(UUID ceremonyId, String username) {
        if (desks(ceremonyId).stream().noneMatch(desk -> desk.username().equals(username)))
            throw new Refusal("ceremonies.desks.gone");
        accounts.end(Set.of(username));
        changed(ceremonyId, "deskEnded", username);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void closed(CeremonyClosed closed) {
        accounts.end(usernames(closed.ceremonyId()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void calledOff(CeremonyCalledOff off) {
        accounts.end(usernames(off.ceremonyId()));
    }

    private List<String> usernames(UUID ceremonyId) {
        return jdbc.sql("select username from ceremony_desk where ceremony_id = ?")
                .param(ceremonyId)
                .query(String.class)
                .list();
    }

    private void changed(UUID ceremonyId, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), act, detail));
    }
}
