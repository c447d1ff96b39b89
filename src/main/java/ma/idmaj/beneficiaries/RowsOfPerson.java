package ma.idmaj.beneficiaries;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Rows of a table of which a person may have any number. */
public abstract class RowsOfPerson implements PersonReferences {

    private final JdbcClient jdbc;
    private final String kind;
    private final String table;
    private final String column;
    private final String also;

    /** Of a table with {@code beneficiary_id} and {@code version}. */
    protected RowsOfPerson(JdbcClient jdbc, String kind, String table) {
        this(jdbc, kind, table, "beneficiary_id", true);
    }

    /**
     * @param table  never from outside, as the column: they stand in the statements as they are
     * @param column by which a row is a person's
     */
    protected RowsOfPerson(JdbcClient jdbc, String kind, String table, String column, boolean versioned) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.table = table;
        this.column = column;
        this.also = versioned ? ", version = version + 1" : "";
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from " + table + " where " + column + " = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public final void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update " + table + " set " + column + " = :to" + also + " where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }
}
