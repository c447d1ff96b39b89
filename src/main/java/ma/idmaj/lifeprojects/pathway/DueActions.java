package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Actions to see to, over all projects of the reader's centre: one query. */
@Component
class DueActions {

    private static final String DUE = """
            from project_action a join life_project p on p.id = a.life_project_id
            join beneficiary b on b.id = p.beneficiary_id
            where a.state = 'PLANNED' and a.due_on <= ? and (a.owner is null or a.owner = ?)
              and p.state not in ('REJECTED', 'SUSTAINED', 'CEASED', 'WITHDRAWN')""";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    DueActions(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Those of the acting account and those the person sees to, the longest due first. */
    List<DueAction> until(LocalDate day, int offset, int limit) {
        var values = values(day);
        values.add(limit);
        values.add(offset);
        return jdbc.sql("select a.*, p.title_ar, p.title_fr, b.name_ar, b.name_latin " + DUE + scope()
                        + " order by a.due_on, a.id limit ? offset ?")
                .params(values)
                .query((row, n) -> new DueAction(
                        action(row),
                        row.getObject("life_project_id", UUID.class),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                        new PersonName(row.getString("name_ar"), row.getString("name_latin"))))
                .list();
    }

    int count(LocalDate day) {
        return jdbc.sql("select count(*) " + DUE + scope())
                .params(values(day))
                .query(Integer.class)
                .single();
    }

    private String scope() {
        return user.centreScope().isPresent() ? " and b.centre_id = ?" : "";
    }

    private List<Object> values(LocalDate day) {
        var values = new ArrayList<Object>(List.of(day, user.username()));
        user.centreScope().ifPresent(values::add);
        return values;
    }

    private static ActionRow action(ResultSet row) throws SQLException {
        return new ActionRow(
                row.getObject("id", UUID.class),
                row.getString("what"),
                Pathway.valueOf(row.getString("pathway")),
                row.getString("owner"),
                row.getObject("due_on", LocalDate.class),
                ActionState.PLANNED,
                null,
                null,
                "",
                row.getLong("version"));
    }
}
