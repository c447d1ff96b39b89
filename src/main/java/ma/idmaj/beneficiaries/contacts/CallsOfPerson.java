package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.beneficiaries.PersonReferences;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Calls follow the person whose two files become one. */
@Component
class CallsOfPerson implements PersonReferences {

    private final JdbcClient jdbc;

    CallsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "call";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from phone_call where beneficiary_id = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update phone_call set beneficiary_id = :to, version = version + 1 where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }
}
