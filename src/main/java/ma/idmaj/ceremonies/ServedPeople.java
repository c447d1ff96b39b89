package ma.idmaj.ceremonies;

import ma.idmaj.beneficiaries.DeskPeople;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The people of the lists a desk serves today; who gave a place up is on them no more. */
@Component
class ServedPeople implements DeskPeople {

    private final CeremonyAccess access;
    private final JdbcClient jdbc;

    ServedPeople(CeremonyAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public boolean serves(Collection<UUID> people) {
        if (people.isEmpty()) return true;
        Set<UUID> ceremonies = access.ofDesk();
        if (ceremonies.isEmpty()) return false;
        return jdbc.sql("""
                        select distinct beneficiary_id from distribution_line
                        where ceremony_id in (:ceremonies) and beneficiary_id in (:people) and state <> 'SUBSTITUTED'""")
                .param("ceremonies", ceremonies)
                .param("people", people)
                .query(UUID.class)
                .set()
                .containsAll(new HashSet<>(people));
    }
}
