package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.beneficiaries.PersonReferences;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Convocations follow the person whose two files become one. */
@Component
class ConvocationsOfPerson implements PersonReferences {

    private final JdbcClient jdbc;

    ConvocationsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "convocation";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from convocation where beneficiary_id = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update convocation set beneficiary_id = :to, version = version + 1 where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }
}
