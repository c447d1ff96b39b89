package ma.idmaj.lifeprojects.market;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes with the names of their trade, place and centre in one query. */
@Component
class MarketQueries {

    private static final String NOTES = """
            select n.id, n.centre_id, c.name_ar centre_ar, c.name_fr centre_fr, n.trade_code, t.name_ar trade_ar,
                   t.name_fr trade_fr, n.division_code, d.label_ar, d.label_fr, n.demand, n.competitors,
                   n.usual_price_centimes, n.context_ar, n.context_fr, n.source, n.noted_on, n.noted_by,
                   n.standing is not null is_current
            from market_note n join centre c on c.id = n.centre_id join trade t on t.code = n.trade_code
            join division d on d.code = n.division_code
            where 1 = 1""";

    private final JdbcClient jdbc;

    MarketQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MarketNote> byId(UUID id) {
        return notes(" and n.id = ?", List.of(id)).stream().findFirst();
    }

    /** @param divisions null for anywhere */
    List<MarketNote> current(@Nullable String trade, @Nullable Collection<String> divisions, int offset, int limit) {
        var sql = new StringBuilder(" and n.standing = true");
        var values = new ArrayList<Object>();
        if (trade != null) {
            sql.append(" and n.trade_code = ?");
            values.add(trade);
        }
        if (divisions != null) {
            if (divisions.isEmpty()) return List.of();
            sql.append(" and n.division_code in (")
                    .append(String.join(", ", Collections.nCopies(divisions.size(), "?")))
                    .append(")");
            values.addAll(divisions);
        }
        sql.append(" order by t.name_fr, d.label_fr, n.noted_on desc, n.id limit ? offset ?");
        values.add(limit);
        values.add(offset);
        return notes(sql.toString(), values);
    }

    /** Of the same centre, trade and place, the newest first. */
    List<MarketNote> versions(MarketNote note) {
        return notes(
                " and n.centre_id = ? and n.trade_code = ? and n.division_code = ? order by n.written_at desc, n.id desc",
                List.of(note.centreId(), note.tradeCode(), note.divisionCode()));
    }

    private List<MarketNote> notes(String conditions, List<?> values) {
        return jdbc.sql(NOTES + conditions)
                .params(values)
                .query((row, n) -> note(row))
                .list();
    }

    private static MarketNote note(ResultSet row) throws SQLException {
        Long price = row.getObject("usual_price_centimes", Long.class);
        return new MarketNote(
                row.getObject("id", UUID.class),
                row.getObject("centre_id", UUID.class),
                new LocalizedText(row.getString("centre_ar"), row.getString("centre_fr")),
                row.getString("trade_code"),
                new LocalizedText(row.getString("trade_ar"), row.getString("trade_fr")),
                row.getString("division_code"),
                new LocalizedText(row.getString("label_ar"), row.getString("label_fr")),
                Demand.valueOf(row.getString("demand")),
                row.getObject("competitors", Integer.class),
                price == null ? null : new Money(price),
                new LocalizedText(row.getString("context_ar"), row.getString("context_fr")),
                row.getString("source"),
                row.getDate("noted_on").toLocalDate(),
                row.getString("noted_by"),
                row.getBoolean("is_current"));
    }
}
