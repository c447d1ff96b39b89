package ma.idmaj.audit.seals;

import ma.idmaj.audit.ChainKey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one row that tells the last seal, and how far they were carried out: seals taken off the end are missed by it.
 *
 * @param number     of the last seal
 * @param exported   number of the last seal that was carried out, 0 for none
 * @param exportedOn the day that was
 */
public record Sealing(long number, long exported, @Nullable LocalDate exportedOn, String mac) {

    static Sealing of(long number, long exported, @Nullable LocalDate exportedOn, ChainKey key) {
        return new Sealing(number, exported, exportedOn, mac(number, exported, exportedOn, key));
    }

    public static Optional<Sealing> read(JdbcClient jdbc) {
        return jdbc.sql("select * from audit_sealing where id = 1")
                .query(Sealing::of)
                .optional();
    }

    /** Holds it until the transaction ends. */
    static Sealing taken(JdbcClient jdbc) {
        return jdbc.sql("select * from audit_sealing where id = 1 for update")
                .query(Sealing::of)
                .single();
    }

    /** As it is kept once it was found altered. */
    Sealing broken() {
        return new Sealing(number, exported, exportedOn, Seal.FIRST);
    }

    void keep(JdbcClient jdbc) {
        jdbc.sql("update audit_sealing set number = ?, exported_number = ?, exported_on = ?, mac = ? where id = 1")
                .params(number, exported, exportedOn, mac)
                .update();
    }

    void begin(JdbcClient jdbc) {
        jdbc.sql("insert into audit_sealing (id, number, exported_number, exported_on, mac) values (1, ?, ?, ?, ?)")
                .params(number, exported, exportedOn, mac)
                .update();
    }

    public boolean intact(ChainKey key) {
        return mac.equals(mac(number, exported, exportedOn, key));
    }

    private static Sealing of(ResultSet row, int n) throws SQLException {
        return new Sealing(
                row.getLong("number"),
                row.getLong("exported_number"),
                row.getObject("exported_on", LocalDate.class),
                row.getString("mac"));
    }

    private static String mac(long number, long exported, @Nullable LocalDate exportedOn, ChainKey key) {
        return key.mac("sealing", number, exported, exportedOn == null ? "" : exportedOn);
    }
}
