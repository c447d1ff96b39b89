package ma.idmaj.ceremonies.eligible;

import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads of people who may be put on a list, a query each. */
@Component
class EligibleQueries {

    private static final String NEEDED = """
            (select coalesce(sum(n.quantity * i.price_centimes), 0) from equipment_need n
             join catalogue_item i on i.id = n.item_id where n.life_project_id = p.id) needed""";

    private static final String ROWS = "select p.id, p.beneficiary_id, b.name_ar, b.name_latin, p.title_ar, p.title_fr,"
            + " p.state, " + NEEDED + """
             from life_project p join beneficiary b on b.id = p.beneficiary_id
            where p.state in ('APPROVED', 'FUNDED') and b.merged_into is null
              and not exists (select 1 from distribution_line l where l.live_beneficiary_id = p.beneficiary_id)
              and not exists (select 1 from reserve_line r where r.live_beneficiary_id = p.beneficiary_id)""";

    private final JdbcClient jdbc;

    EligibleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a person stands: the project nearest to a list, and the list or the reserve that has the person already.
     *
     * @param waiting  whether it is a reserve
     * @param listedAt title of its ceremony; empty for nowhere
     */
    record Standing(
            UUID beneficiaryId,
            PersonName name,
            @Nullable UUID projectId,
            @Nullable ProjectState state,
            boolean needsItems,
            @Nullable UUID listedBy,
            boolean waiting,
            LocalizedText listedAt) {}

    /** @param divisions of the territory; empty for all */
    List<EligibleRow> rows(EligibleFilter filter, Collection<String> divisions, int offset, int limit) {
        var sql = new StringBuilder(ROWS);
        var values = new ArrayList<Object>();
        if (!divisions.isEmpty()) {
            sql.append(" and b.division_code in (")
                    .append(marks(divisions.size()))
                    .append(")");
            values.addAll(divisions);
        }
        if (filter.centreId() != null) {
            sql.append(" and b.centre_id = ?");
            values.add(filter.centreId());
        }
        for (String word : SearchKey.of(filter.words()).split(" ")) {
            if (word.isEmpty()) continue;
            sql.append(" and (p.folded_title like ? or exists (select 1 from name_token t")
                    .append(" where t.beneficiary_id = b.id and t.token like ?))");
            values.add("%" + word + "%");
            values.add(word + "%");
        }
        sql.append(" order by b.sort_latin, p.id limit ? offset ?");
        values.add(limit);
        values.add(offset);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> row(row))
                .list();
    }

    /** Those of the projects that are eligible, in no order. */
    List<EligibleRow> among(Collection<UUID> projects) {
        if (projects.isEmpty()) return List.of();
        return jdbc.sql(ROWS + " and p.id in (" + marks(projects.size()) + ")")
                .params(new ArrayList<>(projects))
                .query((row, n) -> row(row))
                .list();
    }

    /** The eligible projects of these people, in the order of their names. */
    List<EligibleRow> ofPeople(Collection<UUID> people) {
        if (people.isEmpty()) return List.of();
        return jdbc.sql(ROWS + " and p.beneficiary_id in (" + marks(people.size()) + ") order by b.sort_latin, p.id")
                .params(new ArrayList<>(people))
                .query((row, n) -> row(row))
                .list();
    }

    Map<UUID, Standing> standing(Collection<UUID> people) {
        var standing = new HashMap<UUID, Standing>();
        if (people.isEmpty()) return standing;
        jdbc.sql("""
                        select b.id, b.name_ar, b.name_latin, p.id project, p.state,
                               exists (select 1 from equipment_need n where n.life_project_id = p.id) needs,
                               c.id listed_by, r.id is not null waiting, c.title_ar, c.title_fr
                        from beneficiary b
                        left join life_project p on p.beneficiary_id = b.id and p.state not in ('WITHDRAWN', 'REJECTED')
                        left join distribution_line l on l.live_beneficiary_id = b.id
                        left join reserve_line r on r.live_beneficiary_id = b.id
                        left join ceremony c on c.id = coalesce(l.ceremony_id, r.ceremony_id)
                        where b.id in (:people)
                        order by p.state = 'FUNDED' desc, p.state = 'APPROVED' desc, p.id desc""").param("people", people).query(row -> {
            standing.putIfAbsent(row.getObject("id", UUID.class), standing(row));
        });
        return standing;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        UUID listedBy = row.getObject("listed_by", UUID.class);
        return new Standing(
                row.getObject("id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                row.getObject("project", UUID.class),
                state == null ? null : ProjectState.valueOf(state),
                row.getBoolean("needs"),
                listedBy,
                row.getBoolean("waiting"),
                listedBy == null
                        ? new LocalizedText("", "")
                        : new LocalizedText(row.getString("title_ar"), row.getString("title_fr")));
    }

    private static EligibleRow row(ResultSet row) throws SQLException {
        return new EligibleRow(
                row.getObject("id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                new Money(row.getLong("needed")),
                ProjectState.valueOf(row.getString("state")) == ProjectState.FUNDED);
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
