package ma.idmaj.stock;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads pieces to move them, locked until the act is done, and writes each step with who, when and why. */
@Component
class PieceStore {

    private static final String PIECES = "select id, item_id, serial, state, purpose, version from piece where ";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    PieceStore(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** A piece is of one item for good. */
    Optional<UUID> itemOf(String code) {
        return jdbc.sql("select item_id from piece where code = ?")
                .param(SerialNumber.code(code))
                .query(UUID.class)
                .optional();
    }

    Optional<Piece> locked(String code) {
        return jdbc.sql(PIECES + "code = ? for update")
                .param(SerialNumber.code(code))
                .query((row, n) -> piece(row))
                .optional();
    }

    /** A piece by its code, which may open with its address as the label says it, or one of an item by its serial number. */
    Optional<Piece> locked(UUID item, String typed) {
        var byCode = locked(typed.substring(typed.lastIndexOf('/') + 1));
        if (byCode.isPresent()) return byCode;
        return jdbc.sql(PIECES + "item_id = ? and folded_serial = ? for update")
                .params(item, SerialNumber.folded(typed))
                .query((row, n) -> piece(row))
                .optional();
    }

    /** Those that stand longest first: their warranty runs. */
    List<Piece> lockedFree(UUID item, int most) {
        return jdbc.sql(PIECES
                        + "item_id = ? and state = 'RECEIVED' order by received_on, folded_serial limit ? for update")
                .params(item, most)
                .query((row, n) -> piece(row))
                .list();
    }

    List<Piece> lockedFor(Collection<UUID> purposes, PieceState state) {
        if (purposes.isEmpty()) return List.of();
        return jdbc.sql(PIECES + "purpose in (:purposes) and state = :state order by id for update")
                .param("purposes", purposes)
                .param("state", state.name())
                .query((row, n) -> piece(row))
                .list();
    }

    /** As it stands by now, whatever this transaction has read before; sound behind the item's shelf alone. */
    int countFor(UUID purpose, UUID item) {
        return jdbc.sql("select count(*) from piece where purpose = ? and item_id = ? for update")
                .params(purpose, item)
                .query(Integer.class)
                .single();
    }

    void save(Piece before, Piece after, String reason) {
        int changed = jdbc.sql("update piece set state = ?, purpose = ?, version = ? where id = ? and version = ?")
                .params(after.state().name(), after.purpose(), after.version(), before.id(), before.version())
                .update();
        if (changed == 0) throw new Refusal("stock.pieceTaken", before.serial());
        UUID purpose = after.purpose() == null ? before.purpose() : after.purpose();
        note(before.id(), before.state(), after.state(), purpose, reason);
    }

    void note(UUID piece, @Nullable PieceState from, PieceState to, @Nullable UUID purpose, String reason) {
        jdbc.sql("""
                insert into piece_movement (id, piece_id, from_state, to_state, purpose, reason, moved_by, moved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        piece,
                        from == null ? null : from.name(),
                        to.name(),
                        purpose,
                        reason,
                        user.username(),
                        utc(clock.instant()))
                .update();
    }

    private static Piece piece(ResultSet row) throws SQLException {
        return new Piece(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getString("serial"),
                PieceState.valueOf(row.getString("state")),
                row.getObject("purpose", UUID.class),
                row.getLong("version"));
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
