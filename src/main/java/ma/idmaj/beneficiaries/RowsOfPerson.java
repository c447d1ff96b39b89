package ma.idmaj.beneficiaries;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows of a table with {@code beneficiary_id} and {@code version} of which a person may have any number. */
public abstract class RowsOfPerson implements PersonReferences {

    private final JdbcClient jdbc;
    private final String kind;
    private final String table;

    /** @param table never from outside: it stands in the statements as it is */
    protected RowsOfPerson(JdbcClient jdbc, String kind, String table) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.table = table;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from " + table + " where beneficiary_id = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public final void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update " + table + " set beneficiary_id = :to, version = version + 1 where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }
}
