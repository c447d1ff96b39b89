package ma.idmaj.followup;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Lists of visits with their people in one query, within the reader's centre. */
@Component
class VisitQueries {

    private static final String DAY = "coalesce(v.done_on, v.planned_on, v.due_on)";
    private static final String FROM = """

            from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id
             join life_project p on p.id = v.life_project_id where b.anonymised_at is null""";

    /**
     * Of {@code p}: a business that has ended is visited no more, nor one that never began and whose equipment was all given
     * back.
     */
    static final String GOES_ON = " and p.state <> 'CEASED' and (p.state <> 'EQUIPPED' or exists ("
            + "select 1 from distribution_line g where g.life_project_id = p.id and g.state = 'SIGNED'))";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final TerritoryService territory;

    VisitQueries(JdbcClient jdbc, CurrentUser user, TerritoryService territory) {
        this.jdbc = jdbc;
        this.user = user;
        this.territory = territory;
    }

    /** @param late the last day whose visits are overdue */
    List<VisitRow> rows(VisitFilter filter, LocalDate late, int offset, int limit) {
        var values = new ArrayList<Object>();
        String where = where(filter, late, values);
        values.add(limit);
        values.add(offset);
        String order = filter.standing() == VisitFilter.VisitStanding.ENDED
                ? " order by " + DAY + " desc, v.id"
                // By an index, and the same as the day's for what nobody has planned.
                : filter.from() == null ? " order by v.due_on, v.id" : " order by " + DAY + ", v.id";
        return jdbc.sql("""
                select v.id, b.name_ar, b.name_latin, p.title_ar, p.title_fr, v.months, v.due_on,
                       coalesce(v.done_on, v.planned_on) planned, v.visitor, b.division_code, b.commune, v.state, v.version""" + FROM + where + order + " limit ? offset ?")
                .params(values)
                .query((row, n) -> row(row, late))
                .list();
    }

    int count(VisitFilter filter, LocalDate late) {
        var values = new ArrayList<Object>();
        String where = where(filter, late, values);
        return jdbc.sql("select count(*)" + FROM + where)
                .params(values)
                .query(Integer.class)
                .single();
    }

    private String where(VisitFilter filter, LocalDate late, List<Object> values) {
        var sql = new StringBuilder();
        user.centreScope().ifPresent(centre -> {
            sql.append(" and b.centre_id = ?");
            values.add(centre);
        });
        sql.append(
                switch (filter.standing()) {
                    case TO_MAKE -> " and v.state in ('DUE', 'SCHEDULED')" + GOES_ON;
                    case OVERDUE -> " and v.state in ('DUE', 'SCHEDULED') and v.due_on <= ?" + GOES_ON;
                    case NOT_PLANNED -> " and v.state = 'DUE'" + GOES_ON;
                    case ENDED -> " and v.state not in ('DUE', 'SCHEDULED')";
                });
        if (filter.standing() == VisitFilter.VisitStanding.OVERDUE) values.add(late);
        if (filter.visitor() != null) {
            sql.append(" and v.visitor = ?");
            values.add(filter.visitor());
        }
        if (filter.from() != null) {
            sql.append(" and ").append(DAY).append(" >= ?");
            values.add(filter.from());
        }
        if (filter.to() != null) {
            sql.append(" and ").append(DAY).append(" <= ?");
            values.add(filter.to());
        }
        String division = filter.division();
        if (division != null) {
            var codes = territory.within(division);
            if (codes.isEmpty()) sql.append(" and 1 = 0");
            else
                sql.append(" and b.division_code in (")
                        .append(String.join(", ", Collections.nCopies(codes.size(), "?")))
                        .append(")");
            values.addAll(codes);
        }
        return sql.toString();
    }

    private static VisitRow row(ResultSet row, LocalDate late) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        var state = VisitState.valueOf(row.getString("state"));
        return new VisitRow(
                row.getObject("id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                row.getInt("months"),
                due,
                row.getObject("planned", LocalDate.class),
                row.getString("visitor"),
                row.getString("division_code"),
                row.getString("commune"),
                state,
                state.toMake() && !due.isAfter(late),
                row.getLong("version"));
    }
}
