package ma.idmaj.lifeprojects;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lists of projects with their people in one query, within the reader's centre. */
@Component
class ProjectQueries {

    private static final String ROWS = """
            select p.id, p.beneficiary_id, b.name_ar, b.name_latin, p.title_ar, p.title_fr, p.trade_code, p.state,
                   p.approved_outside, p.confirmed_by
            from life_project p join beneficiary b on b.id = p.beneficiary_id
            where b.anonymised_at is null""";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ProjectQueries(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    List<ProjectRow> rows(ProjectFilter filter, @Nullable UUID beneficiaryId, boolean unlisted, int offset, int limit) {
        var sql = new StringBuilder(ROWS);
        var values = new ArrayList<Object>();
        user.centreScope().ifPresent(centre -> {
            sql.append(" and b.centre_id = ?");
            values.add(centre);
        });
        if (filter.state() != null) {
            sql.append(" and p.state = ?");
            values.add(filter.state().name());
        }
        if (beneficiaryId != null) {
            sql.append(" and p.beneficiary_id = ?");
            values.add(beneficiaryId);
        }
        if (unlisted) {
            sql.append(
                    " and not exists (select 1 from distribution_line l where l.live_beneficiary_id = p.beneficiary_id)"
                            + " and not exists (select 1 from reserve_line r where r.live_beneficiary_id = p.beneficiary_id)");
        }
        boolean names = mayName();
        for (String word : SearchKey.of(filter.words()).split(" ")) {
            if (word.isEmpty()) continue;
            sql.append(" and (p.folded_title like ?");
            values.add("%" + word + "%");
            if (names) {
                sql.append(" or exists (select 1 from name_token t where t.beneficiary_id = b.id and t.token like ?)");
                values.add(word + "%");
            }
            sql.append(")");
        }
        // Without the right to names, their order would tell them.
        sql.append(names ? " order by b.sort_latin, p.id" : " order by p.id").append(" limit ? offset ?");
        values.add(limit);
        values.add(offset);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> row(row, names))
                .list();
    }

    List<ProjectRow> byId(UUID id) {
        var sql = new StringBuilder(ROWS).append(" and p.id = ?");
        var values = new ArrayList<Object>(List.of(id));
        user.centreScope().ifPresent(centre -> {
            sql.append(" and b.centre_id = ?");
            values.add(centre);
        });
        boolean names = mayName();
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> row(row, names))
                .list();
    }

    private boolean mayName() {
        return user.may(Permission.PEOPLE_READ);
    }

    private static ProjectRow row(ResultSet row, boolean named) throws SQLException {
        return new ProjectRow(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                named ? new PersonName(row.getString("name_ar"), row.getString("name_latin")) : null,
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                row.getString("trade_code"),
                ProjectState.valueOf(row.getString("state")),
                row.getBoolean("approved_outside"),
                row.getString("confirmed_by") != null);
    }
}
