package ma.idmaj.funding.composition;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Approved and funded projects with what a composition has to know of their people, in one query. */
@Component
class CandidateQueries {

    private static final String ROWS = """
            select p.id, p.beneficiary_id, b.name_ar, b.name_latin, p.title_ar, p.title_fr, p.state, b.sex, t.sector,
                   left(b.division_code, 6) province,
                   coalesce((select max(s.held_on) from committee_line l join committee_session s on s.id = l.session_id
                             where l.life_project_id = p.id and l.outcome = 'APPROVED' and s.state = 'CLOSED'),
                            date(p.created_at)) decided_on
            from life_project p join beneficiary b on b.id = p.beneficiary_id
            left join trade t on t.code = p.trade_code
            where""";

    private final JdbcClient jdbc;

    CandidateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on no live list, or on this ceremony's own. Who was decided on first comes first. */
    List<CandidateRow> candidates(@Nullable UUID ceremony) {
        return jdbc.sql(ROWS + """
                 p.state in ('APPROVED', 'FUNDED') and not exists (
                    select 1 from distribution_line d where d.live_beneficiary_id = p.beneficiary_id
                    and (:ceremony is null or d.ceremony_id <> :ceremony or d.life_project_id <> p.id))
                 and not exists (select 1 from reserve_line r where r.live_beneficiary_id = p.beneficiary_id)
                order by decided_on, p.id""")
                .param("ceremony", ceremony)
                .query((row, n) -> row(row))
                .list();
    }

    List<CandidateRow> of(Collection<UUID> projects) {
        if (projects.isEmpty()) return List.of();
        return jdbc.sql(ROWS + " p.id in (:projects) order by decided_on, p.id")
                .param("projects", projects)
                .query((row, n) -> row(row))
                .list();
    }

    private static CandidateRow row(ResultSet row) throws SQLException {
        String sex = row.getString("sex");
        String sector = row.getString("sector");
        return new CandidateRow(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                ProjectState.valueOf(row.getString("state")),
                row.getObject("decided_on", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex),
                sector == null ? null : Sector.valueOf(sector),
                row.getString("province"));
    }
}
