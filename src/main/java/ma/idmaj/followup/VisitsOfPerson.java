package ma.idmaj.followup;

import ma.idmaj.beneficiaries.PersonReferences;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Visits follow the person whose two files become one. */
@Component
class VisitsOfPerson implements PersonReferences {

    private final JdbcClient jdbc;

    VisitsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from follow_up_visit where beneficiary_id = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update follow_up_visit set beneficiary_id = :to, version = version + 1 where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }
}
