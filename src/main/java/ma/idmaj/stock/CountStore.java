package ma.idmaj.stock;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.NewId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Reads and writes counted stock, locked until the act is done; each step with who, when and why. */
@Component
class CountStore {

    enum Kind {
        RECEIVED,
        RESERVED,
        RELEASED,
        HANDED_OVER,
        TAKEN_BACK,
        GIVEN_BACK,
        SHELVED,
        DISCARDED,
        LOST
    }

    /** What a line of a list was promised of an item, and how many of them it has been given. */
    record Promise(UUID purpose, UUID itemId, int reserved, int handedOver) {

        Promise with(int nowReserved, int nowHandedOver) {
            return new Promise(purpose, itemId, nowReserved, nowHandedOver);
        }
    }

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    CountStore(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    void open(UUID item) {
        jdbc.sql("insert ignore into stock_count (item_id) values (?)")
                .param(item)
                .update();
    }

    Optional<CountedStock> locked(UUID item) {
        return jdbc.sql(
                        "select received, handed_over, lost, reserved, aside from stock_count where item_id = ? for update")
                .param(item)
                .query((row, n) -> new CountedStock(
                        row.getInt("received"),
                        row.getInt("handed_over"),
                        row.getInt("lost"),
                        row.getInt("reserved"),
                        row.getInt("aside")))
                .optional();
    }

    /** Does one thing to an item's count and notes it. */
    void move(
            UUID item,
            Kind kind,
            int quantity,
            UnaryOperator<CountedStock> verb,
            @Nullable UUID reception,
            @Nullable UUID purpose,
            String reason) {
        CountedStock after = verb.apply(locked(item).orElse(CountedStock.NONE));
        jdbc.sql(
                        "update stock_count set received = ?, handed_over = ?, lost = ?, reserved = ?, aside = ? where item_id = ?")
                .params(after.received(), after.handedOver(), after.lost(), after.reserved(), after.aside(), item)
                .update();
        jdbc.sql("""
                insert into stock_movement (id, item_id, kind, quantity, reception_id, purpose, reason, moved_by, moved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        item,
                        kind.name(),
                        quantity,
                        reception,
                        purpose,
                        reason,
                        user.username(),
                        PieceStore.utc(clock.instant()))
                .update();
    }

    /** What lines were promised by now. */
    List<Promise> lockedPromises(Collection<UUID> purposes) {
        if (purposes.isEmpty()) return List.of();
        return jdbc.sql("""
                select purpose, item_id, reserved, handed_over from stock_promise
                where purpose in (:purposes) order by item_id, purpose for update""")
                .param("purposes", purposes)
                .query((row, n) -> promise(row))
                .list();
    }

    /** The promise as it stands by now, made when there is none. */
    Promise lockedPromise(UUID purpose, UUID item) {
        // A row that is not there cannot be locked, only the gap around it.
        jdbc.sql("insert ignore into stock_promise (purpose, item_id, reserved, handed_over) values (?, ?, 0, 0)")
                .params(purpose, item)
                .update();
        return jdbc.sql("""
                select purpose, item_id, reserved, handed_over from stock_promise
                where purpose = ? and item_id = ? for update""")
                .params(purpose, item)
                .query((row, n) -> promise(row))
                .single();
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(
                row.getObject("purpose", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getInt("reserved"),
                row.getInt("handed_over"));
    }

    void keep(Promise promise) {
        jdbc.sql("update stock_promise set reserved = ?, handed_over = ? where purpose = ? and item_id = ?")
                .params(promise.reserved(), promise.handedOver(), promise.purpose(), promise.itemId())
                .update();
    }
}
