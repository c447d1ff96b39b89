package ma.idmaj.keys;

import ma.idmaj.vault.IndexGate;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Seals a few rows of one column anew, in the caller's transaction. */
@Component
class Resealing {

    private static final int SHORT_TOGETHER = 200;
    /** Of whole papers, a dozen megabytes each at most. */
    private static final int LARGE_TOGETHER = 4;

    private final Vault vault;
    private final IndexGate gate;
    private final JdbcClient jdbc;

    Resealing(Vault vault, IndexGate gate, JdbcClient jdbc) {
        this.vault = vault;
        this.gate = gate;
        this.jdbc = jdbc;
    }

    /**
     * @param last    the last row looked at; null when there are no more
     * @param changed sealed anew
     * @param held    to be sealed anew, but in somebody's hands: the next round's
     * @param unread  opening with no key
     * @param twice   whose right index another row has
     */
    record Some(@Nullable UUID last, int looked, int changed, int held, int unread, int twice) {}

    private record Row(UUID id, byte[] sealed, byte @Nullable [] index) {}

    Some after(SealedColumn column, @Nullable UUID after, byte[] mark) {
        if (column.index() != null) gate.pass();
        int together = column.large() ? LARGE_TOGETHER : SHORT_TOGETHER;
        List<Row> rows = jdbc.sql(select(column) + SealedColumns.wanting(column) + " and (:after is null or "
                        + column.key() + " > :after) order by " + column.key() + " limit " + together)
                .param("mark", mark)
                .param("after", after)
                .query((row, n) -> row(column, row))
                .list();
        var count = new Count();
        List<UUID> wrong = rows.stream()
                .filter(row -> right(column, row, count) != null)
                .map(Row::id)
                .toList();
        if (!wrong.isEmpty()) {
            // Whoever edits a row may be waiting at the gate: we don't wait for them in turn.
            List<Row> locked = jdbc.sql(select(column) + column.key() + " in (:wrong) for update skip locked")
                    .param("wrong", wrong)
                    .query((row, n) -> row(column, row))
                    .list();
            count.held = wrong.size() - locked.size();
            for (Row row : locked) write(column, row, count);
        }
        UUID last = rows.size() < together ? null : rows.getLast().id();
        return new Some(last, rows.size(), count.changed, count.held, count.unread, count.twice);
    }

    private static final class Count {
        int changed;
        int held;
        int unread;
        int twice;
    }

    /** @return what should stand there instead; null when all is as it should be, or can't be told */
    private @Nullable Row right(SealedColumn column, Row row, @Nullable Count count) {
        if (Vault.emptied(row.sealed)) return null;
        String context = column.context().apply(row.id);
        try {
            byte[] value = vault.openBytes(row.sealed, context);
            byte[] index =
                    column.index() == null ? null : vault.index(new String(value, StandardCharsets.UTF_8), context);
            boolean sealedNow = vault.sealedNow(row.sealed);
            if (sealedNow && (index == null || Arrays.equals(index, row.index))) return null;
            return new Row(row.id, sealedNow ? row.sealed : vault.seal(value, context), index);
        } catch (IllegalStateException noKeyOpensIt) {
            if (count != null) count.unread++;
            return null;
        }
    }

    private void write(SealedColumn column, Row row, Count count) {
        Row right = right(column, row, null);
        if (right == null) return;
        try {
            write(column, right, right.index);
            count.changed++;
        } catch (DuplicateKeyException anotherHasIt) {
            count.twice++;
            // Sealed all the same; the index is left as it is, and both rows are for a person to look at.
            if (!Arrays.equals(right.sealed, row.sealed)) {
                write(column, right, row.index);
                count.changed++;
            }
        }
    }

    private void write(SealedColumn column, Row row, byte @Nullable [] index) {
        String and = column.index() == null ? "" : ", " + column.index() + " = :index";
        jdbc.sql("update " + column.table() + " set " + column.column() + " = :sealed" + and + " where " + column.key()
                        + " = :id")
                .param("sealed", row.sealed)
                .param("index", index)
                .param("id", row.id)
                .update();
    }

    private static String select(SealedColumn column) {
        String index = column.index() == null ? "null" : column.index();
        return "select " + column.key() + " id, " + column.column() + " sealed, " + index + " made from "
                + column.table() + " where ";
    }

    private static Row row(SealedColumn column, ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getBytes("sealed"),
                column.index() == null ? null : row.getBytes("made"));
    }
}
