package ma.idmaj.stock;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.shared.YearNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The store's lists, a query each. */
@Component
class StockQueries {

    private static final String COUNTS = """
            select * from (
              select i.id, i.reference, i.name_ar, i.name_fr, i.kind, i.unit, i.search_text, i.sort_ar, i.sort_fr,
                     coalesce(o.coming, 0) coming,
                     coalesce(p.received, 0) + coalesce(c.received, 0) received,
                     coalesce(p.reserved, 0) + coalesce(c.reserved, 0) reserved,
                     coalesce(p.handed_over, 0) + coalesce(c.handed_over, 0) handed_over,
                     coalesce(p.aside, 0) + coalesce(c.aside, 0) aside,
                     coalesce(p.lost, 0) + coalesce(c.lost, 0) lost,
                     coalesce(p.free, 0) + coalesce(c.received - c.handed_over - c.lost - c.aside - c.reserved, 0) free
              from catalogue_item i
              left join (select l.item_id, sum(l.quantity - l.received) coming
                         from purchase_order_line l join purchase_order o on o.id = l.order_id
                         where o.state in ('ORDERED', 'PART_RECEIVED') group by l.item_id) o on o.item_id = i.id
              left join (select item_id, count(*) received, sum(state = 'RESERVED') reserved,
                                sum(state in ('HANDED_OVER', 'AWAY_FOR_REPAIR')) handed_over,
                                sum(state in ('RETURNED', 'IN_REPAIR')) aside,
                                sum(state = 'LOST') lost, sum(state = 'RECEIVED') free
                         from piece group by item_id) p on p.item_id = i.id
              left join stock_count c on c.item_id = i.id
              where o.item_id is not null or p.item_id is not null or c.item_id is not null) s
            where 1 = 1""";

    private static final String PIECES = """
            select p.id, p.code, p.item_id, i.name_ar, i.name_fr, i.reference, p.serial, p.state, p.received_on,
                   p.warranty_until, s.name supplier, o.id order_id, o.order_year, o.order_number, o.tranche_id,
                   v.item_id is not null vehicle
            from piece p join catalogue_item i on i.id = p.item_id
            join purchase_order_line l on l.id = p.order_line_id join purchase_order o on o.id = l.order_id
            join supplier s on s.id = o.supplier_id
            left join vehicle_item v on v.item_id = p.item_id
            where\s""";

    private final JdbcClient jdbc;

    StockQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StockRow> counts(StockFilter filter, boolean arabic, int offset, int limit) {
        var sql = new StringBuilder(COUNTS);
        var values = new ArrayList<Object>();
        for (String word : SearchKey.of(filter.words()).split(" ")) {
            if (word.isEmpty()) continue;
            sql.append(" and (s.search_text like ? or lower(s.reference) like ? or exists (select 1 from piece q")
                    .append(" where q.item_id = s.id and q.folded_serial like ?))");
            values.add("%" + word + "%");
            values.add("%" + word + "%");
            values.add("%" + SerialNumber.folded(word) + "%");
        }
        if (filter.only() != null)
            sql.append(
                    switch (filter.only()) {
                        case FREE -> " and free > 0";
                        case COMING -> " and coming > 0";
                        case RESERVED -> " and reserved > 0";
                        case ASIDE -> " and aside + lost > 0";
                    });
        sql.append(arabic ? " order by s.sort_ar, s.id" : " order by s.sort_fr, s.id")
                .append(" limit ? offset ?");
        values.add(limit);
        values.add(offset);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> count(row))
                .list();
    }

    List<StockRow> counts(UUID item) {
        return jdbc.sql(COUNTS + " and s.id = ?")
                .param(item)
                .query((row, n) -> count(row))
                .list();
    }

    List<PieceRow> pieces(UUID item, int offset, int limit) {
        return jdbc.sql(PIECES + "p.item_id = ? order by p.received_on desc, p.serial, p.id limit ? offset ?")
                .params(item, limit, offset)
                .query((row, n) -> piece(row))
                .list();
    }

    /** @param words a code, or a serial number */
    List<PieceRow> piecesBySerial(String words, int limit) {
        return jdbc.sql(PIECES + "p.code = ? or p.folded_serial = ? order by p.serial, p.id limit ?")
                .params(SerialNumber.code(words), SerialNumber.folded(words), limit)
                .query((row, n) -> piece(row))
                .list();
    }

    List<PieceRow> piecesOf(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(PIECES + "p.id in (:ids) order by i.name_fr, p.serial, p.id")
                .param("ids", ids)
                .query((row, n) -> piece(row))
                .list();
    }

    List<PieceRow> piecesOfReception(UUID reception) {
        return jdbc.sql(PIECES + "p.reception_id = ? order by l.position, p.serial, p.id")
                .param(reception)
                .query((row, n) -> piece(row))
                .list();
    }

    List<PieceMovement> movements(UUID piece) {
        return jdbc.sql("""
                select from_state, to_state, reason, moved_by, moved_at from piece_movement
                where piece_id = ? order by moved_at desc, id desc""")
                .param(piece)
                .query((row, n) -> {
                    String from = row.getString("from_state");
                    return new PieceMovement(
                            from == null ? null : PieceState.valueOf(from),
                            PieceState.valueOf(row.getString("to_state")),
                            row.getString("reason"),
                            row.getString("moved_by"),
                            row.getObject("moved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                })
                .list();
    }

    private static StockRow count(ResultSet row) throws SQLException {
        return new StockRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                Keeping.of(ItemKind.valueOf(row.getString("kind")), ItemUnit.valueOf(row.getString("unit"))),
                row.getInt("coming"),
                row.getInt("received"),
                row.getInt("reserved"),
                row.getInt("handed_over"),
                row.getInt("aside"),
                row.getInt("lost"),
                row.getInt("free"));
    }

    private static PieceRow piece(ResultSet row) throws SQLException {
        return new PieceRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("item_id", UUID.class),
                new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                row.getString("reference"),
                row.getString("serial"),
                PieceState.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("warranty_until", LocalDate.class),
                row.getString("supplier"),
                row.getObject("order_id", UUID.class),
                YearNumber.text(row.getInt("order_year"), row.getInt("order_number")),
                row.getObject("tranche_id", UUID.class),
                row.getBoolean("vehicle"));
    }
}
