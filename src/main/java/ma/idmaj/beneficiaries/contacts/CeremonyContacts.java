package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.accounts.CurrentUser;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Convocations and calls before a ceremony, of all the people of its list by one query. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class CeremonyContacts {

    /** A call longer ago was about another ceremony. */
    private static final int CALLS_OF_DAYS = 60;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    CeremonyContacts(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** @return those of the people whom the reader's centre allows and who were convoked or called; the others are absent */
    public Map<UUID, CeremonyContact> before(LocalDate day, Collection<UUID> people) {
        var contacts = new HashMap<UUID, CeremonyContact>();
        if (people.isEmpty()) return contacts;
        var query = jdbc.sql("""
                        select b.id,
                          (select c.state from convocation c
                           where c.beneficiary_id = b.id and c.reason = 'CEREMONY' and c.held_on = :day
                             and c.state <> 'CANCELLED' order by c.id desc limit 1) convocation,
                          (select k.agreed from phone_call k
                           where k.beneficiary_id = b.id and k.purpose = 'CEREMONY' and k.outcome = 'REACHED'
                             and k.agreed is not null and k.taken_back_at is null
                             and k.called_at >= :from and k.called_at < :until
                           order by k.called_at desc, k.id desc limit 1) agreed
                        from beneficiary b where b.id in (:people)"""
                        + user.centreScope()
                                .map(centre -> " and b.centre_id = :centre")
                                .orElse(""))
                .param("day", day)
                .param("from", day.minusDays(CALLS_OF_DAYS))
                .param("until", day.plusDays(1))
                .param("people", people);
        user.centreScope().ifPresent(centre -> query.param("centre", centre));
        query.query(row -> {
            String state = row.getString("convocation");
            Boolean agreed = row.getObject("agreed", Boolean.class);
            if (state != null || agreed != null) contacts.put(row.getObject("id", UUID.class), contact(state, agreed));
        });
        return contacts;
    }

    /** What the person answered to the convocation counts before what was said on the telephone. */
    private static CeremonyContact contact(@Nullable String state, @Nullable Boolean agreed) {
        boolean invited = state != null && !state.equals(ConvocationState.PLANNED.name());
        boolean declined = ConvocationState.DECLINED.name().equals(state)
                || Boolean.FALSE.equals(agreed)
                        && !ConvocationState.CONFIRMED.name().equals(state);
        boolean confirmed = !declined
                && (Boolean.TRUE.equals(agreed)
                        || ConvocationState.CONFIRMED.name().equals(state));
        return new CeremonyContact(invited, confirmed, declined);
    }
}
