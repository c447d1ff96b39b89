package ma.idmaj.beneficiaries.contents;

import ma.idmaj.beneficiaries.PersonReferences;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows of one table under a file's id: they follow a merge, come back when it is undone, and go with a registration. */
public abstract class FileRows implements PersonReferences {

    private final JdbcClient jdbc;
    private final String table;

    /** @param table one with the columns {@code id} and {@code file_id} */
    protected FileRows(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from " + table + " where file_id = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update " + table + " set file_id = :to where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }

    protected void deleteAll(UUID file) {
        jdbc.sql("delete from " + table + " where file_id = ?").param(file).update();
    }
}
