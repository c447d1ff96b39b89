package ma.idmaj.stock.deliveries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.Shelves;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes delivery notes, their pieces and what was signed. */
@Component
class DeliveryStore {

    private static final String NOTES = """
            select n.id, n.note_year, n.note_number, n.planned_on, n.planned_at, n.address, n.vehicle, n.driver, n.state,
                   n.remarks, n.version,
                   n.state in ('PLANNED', 'ON_THE_WAY') and exists (
                       select 1 from delivery_piece d join piece p on p.id = d.piece_id
                       where d.note_id = n.id and not coalesce(p.purpose = d.purpose, false)) overtaken,
                   (select count(*) from delivery_piece d where d.note_id = n.id) pieces,
                   (select d.purpose from delivery_piece d where d.note_id = n.id order by d.piece_id limit 1) purpose
            from delivery_note n where\s""";

    private final Shelves shelves;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    DeliveryStore(Shelves shelves, JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.shelves = shelves;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Those to come in the order of their days, others the newest first. */
    List<DeliveryRow> rows(DeliveryFilter filter, int offset, int limit) {
        var sql = new StringBuilder(NOTES).append("1 = 1");
        var values = new ArrayList<Object>();
        if (filter.state() != null) {
            sql.append(" and n.state = ?");
            values.add(filter.state().name());
        }
        if (filter.day() != null) {
            sql.append(" and n.planned_on = ?");
            values.add(filter.day());
        }
        boolean toCome =
                filter.day() != null || filter.state() != null && filter.state().open();
        sql.append(toCome ? " order by n.planned_on, n.planned_at, n.id" : " order by n.planned_on desc, n.id desc")
                .append(" limit ? offset ?");
        values.add(limit);
        values.add(offset);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<DeliveryRow> find(UUID id) {
        return jdbc.sql(NOTES + "n.id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<DeliveryRow> after(UUID id) {
        return jdbc.sql(NOTES + "n.follows_id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    List<DeliveryRow> ofPiece(UUID piece) {
        return jdbc.sql(NOTES + "n.id in (select note_id from delivery_piece where piece_id = ?) order by n.id desc")
                .param(piece)
                .query((row, n) -> row(row))
                .list();
    }

    List<DeliveryRow> ofPurposes(Collection<UUID> purposes) {
        if (purposes.isEmpty()) return List.of();
        return jdbc.sql(NOTES + "n.id in (select note_id from delivery_piece where purpose in (:purposes))"
                        + " order by n.planned_on desc, n.id desc")
                .param("purposes", purposes)
                .query((row, n) -> row(row))
                .list();
    }

    /** A note that was installed had been delivered before; its record tells the rest. */
    List<DeliveryMoment> moments(Collection<UUID> purposes) {
        var moments = new ArrayList<DeliveryMoment>();
        if (purposes.isEmpty()) return moments;
        jdbc.sql("""
                select n.id, n.note_year, n.note_number, n.address, n.issued_at, n.issued_by, n.left_at, n.ended_at,
                       n.ended_by, case n.state when 'INSTALLED' then 'DELIVERED' else n.state end ended,
                       r.signed_at, r.recorded_by
                from delivery_note n left join installation_record r on r.note_id = n.id
                where n.id in (select note_id from delivery_piece where purpose in (:purposes))""").param("purposes", purposes).query(row -> {
            moment(row, DeliveryState.PLANNED, "issued_at", "issued_by").ifPresent(moments::add);
            moment(row, DeliveryState.ON_THE_WAY, "left_at", null).ifPresent(moments::add);
            moment(row, DeliveryState.valueOf(row.getString("ended")), "ended_at", "ended_by")
                    .ifPresent(moments::add);
            moment(row, DeliveryState.INSTALLED, "signed_at", "recorded_by").ifPresent(moments::add);
        });
        return moments;
    }

    private static Optional<DeliveryMoment> moment(ResultSet row, DeliveryState state, String at, @Nullable String by)
            throws SQLException {
        LocalDateTime moment = row.getObject(at, LocalDateTime.class);
        if (moment == null) return Optional.empty();
        return Optional.of(new DeliveryMoment(
                row.getObject("id", UUID.class),
                DeliveryNote.number(row.getInt("note_year"), row.getInt("note_number")),
                row.getString("address"),
                state,
                moment.toInstant(ZoneOffset.UTC),
                by == null ? null : row.getString(by)));
    }

    List<UUID> pieces(UUID note) {
        return jdbc.sql("select piece_id from delivery_piece where note_id = ? order by piece_id")
                .param(note)
                .query(UUID.class)
                .list();
    }

    /** By piece, what it is promised to or was handed over for; one that nobody waits for is absent. */
    Map<UUID, UUID> purposes(Collection<UUID> pieces) {
        return purposes(pieces, "");
    }

    /** As they are by now, whatever this transaction has read before; nobody promises one anew until the act is done. */
    Map<UUID, UUID> lockedPurposes(Collection<UUID> pieces) {
        if (pieces.isEmpty()) return Map.of();
        // A piece is of one item for good.
        shelves.lock(jdbc.sql("select distinct item_id from piece where id in (:pieces)")
                .param("pieces", pieces)
                .query(UUID.class)
                .list());
        return purposes(pieces, " order by id for update");
    }

    private Map<UUID, UUID> purposes(Collection<UUID> pieces, String how) {
        var purposes = new HashMap<UUID, UUID>();
        if (pieces.isEmpty()) return purposes;
        jdbc.sql("select id, purpose from piece where id in (:pieces)" + how)
                .param("pieces", pieces)
                .query(row -> {
                    UUID purpose = row.getObject("purpose", UUID.class);
                    if (purpose != null) purposes.put(row.getObject("id", UUID.class), purpose);
                });
        return purposes;
    }

    /**
     * A piece of a note.
     *
     * @param purpose what it was promised to when the note was issued; null for one of before that was kept
     */
    record Carried(UUID piece, String serial, @Nullable UUID purpose) {}

    List<Carried> carried(UUID note) {
        return jdbc.sql("""
                select d.piece_id, p.serial, d.purpose from delivery_piece d join piece p on p.id = d.piece_id
                where d.note_id = ? order by p.folded_serial, p.id""")
                .param(note)
                .query((row, n) -> new Carried(
                        row.getObject("piece_id", UUID.class),
                        row.getString("serial"),
                        row.getObject("purpose", UUID.class)))
                .list();
    }

    /** Pieces to be brought to premises that no delivery brings or has brought, with their purpose. */
    Map<UUID, UUID> waiting(int most) {
        var waiting = new LinkedHashMap<UUID, UUID>();
        jdbc.sql("""
                select p.id, p.purpose from piece p join premises_item i on i.item_id = p.item_id
                where p.state in ('RESERVED', 'HANDED_OVER')
                  and not exists (select 1 from delivery_piece d join delivery_note n on n.id = d.note_id
                                  where d.piece_id = p.id and d.purpose = p.purpose
                                    and n.state not in ('FAILED', 'CANCELLED'))
                order by p.purpose, p.folded_serial limit ?""").param(most).query(row -> {
            waiting.put(row.getObject("id", UUID.class), row.getObject("purpose", UUID.class));
        });
        return waiting;
    }

    void insert(
            UUID id, int year, int number, DeliveryDraft draft, String text, String digest, @Nullable UUID follows) {
        jdbc.sql("""
                insert into delivery_note (id, note_year, note_number, planned_on, planned_at, address, vehicle, driver,
                                           state, canonical, digest, follows_id, issued_by, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        year,
                        number,
                        draft.day(),
                        draft.hour(),
                        draft.address(),
                        draft.vehicle(),
                        draft.driver(),
                        text,
                        digest,
                        follows,
                        user.username(),
                        now())
                .update();
    }

    /** @return whether no other open delivery brings it */
    boolean insertPiece(UUID note, UUID piece, UUID purpose) {
        try {
            jdbc.sql("insert into delivery_piece (note_id, piece_id, open_piece_id, purpose) values (?, ?, ?, ?)")
                    .params(note, piece, piece, purpose)
                    .update();
            return true;
        } catch (DuplicateKeyException onItsWay) {
            return false;
        }
    }

    /** @throws Refusal when somebody else has changed it since {@code version}, or the move is none */
    void move(DeliveryRow note, long version, DeliveryState to) {
        note.state().to(to);
        boolean ends = !to.open();
        int changed = jdbc.sql("""
                update delivery_note set state = ?, version = version + 1, ended_by = coalesce(ended_by, ?),
                       ended_at = coalesce(ended_at, ?)
                where id = ? and version = ? and state = ?""")
                .params(
                        to.name(),
                        ends ? user.username() : null,
                        ends ? now() : null,
                        note.id(),
                        version,
                        note.state().name())
                .update();
        if (changed == 0) throw new Refusal("stock.deliveries.changedMeanwhile");
        if (ends)
            jdbc.sql("update delivery_piece set open_piece_id = null where note_id = ?")
                    .param(note.id())
                    .update();
    }

    void remark(UUID id, String words) {
        jdbc.sql("update delivery_note set remarks = ? where id = ?")
                .params(words, id)
                .update();
    }

    void left(UUID id, String driver) {
        jdbc.sql("update delivery_note set driver = ?, left_at = ? where id = ?")
                .params(driver, now(), id)
                .update();
    }

    void signed(UUID id, Installation act) {
        jdbc.sql("""
                insert into installation_record (note_id, signed_by, signer_name, signed_text, signed_language,
                                                 signature_png, signed_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        act.signer().name(),
                        act.signerName(),
                        act.signedText(),
                        act.arabic() ? "ar" : "fr",
                        act.signaturePng(),
                        now(),
                        user.username())
                .update();
        jdbc.sql("update delivery_note set installed = true, explained = true where id = ?")
                .param(id)
                .update();
    }

    Optional<InstallationRecord> record(UUID id) {
        return jdbc.sql("""
                select signed_by, signer_name, signed_text, signed_language, signature_png, signed_at, recorded_by
                from installation_record where note_id = ?""")
                .param(id)
                .query((row, n) -> new InstallationRecord(
                        DeliverySigner.valueOf(row.getString("signed_by")),
                        row.getString("signer_name"),
                        row.getString("signed_text"),
                        row.getString("signed_language").equals("ar"),
                        row.getBytes("signature_png"),
                        row.getObject("signed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("recorded_by")))
                .optional();
    }

    Optional<Map.Entry<String, String>> canonical(UUID id) {
        return jdbc.sql("select canonical, digest from delivery_note where id = ?")
                .param(id)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .optional();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static DeliveryRow row(ResultSet row) throws SQLException {
        return new DeliveryRow(
                row.getObject("id", UUID.class),
                DeliveryNote.number(row.getInt("note_year"), row.getInt("note_number")),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("planned_at", LocalTime.class),
                row.getString("address"),
                row.getString("vehicle"),
                row.getString("driver"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("pieces"),
                row.getString("remarks"),
                row.getObject("purpose", UUID.class),
                null,
                row.getBoolean("overtaken"),
                row.getLong("version"));
    }
}
