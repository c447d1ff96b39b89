package ma.idmaj.ceremonies;

import ma.idmaj.beneficiaries.PersonReferences;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Places on reserves follow the person whose two files become one; {@link LinesOfPerson} refuses two live places. */
@Component
class ReserveOfPerson implements PersonReferences {

    private final JdbcClient jdbc;

    ReserveOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "reserve";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("""
                        select r.id from reserve_line r
                        where r.beneficiary_id = ? and not exists (
                            select 1 from reserve_line o where o.ceremony_id = r.ceremony_id and o.beneficiary_id = ?)""").params(from, to).query(UUID.class).list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("""
                        update reserve_line
                        set live_beneficiary_id = if(live_beneficiary_id is null, null, :to), beneficiary_id = :to,
                            version = version + 1
                        where id in (:rows)""").param("to", to).param("rows", rows).update();
    }
}
