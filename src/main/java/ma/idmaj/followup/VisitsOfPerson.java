package ma.idmaj.followup;

import ma.idmaj.beneficiaries.PersonReferences;
import ma.idmaj.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The visits kept under a person; they follow the person whose two files become one. */
@Component
class VisitsOfPerson implements PersonReferences {

    private final JdbcClient jdbc;

    VisitsOfPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<PersonVisit> of(UUID person) {
        return jdbc.sql("""
                        select v.id, p.title_ar, p.title_fr, v.months, v.due_on, v.done_on, v.state
                        from follow_up_visit v join life_project p on p.id = v.life_project_id
                        where v.beneficiary_id = ? order by v.due_on, v.id""")
                .param(person)
                .query((row, n) -> new PersonVisit(
                        row.getObject("id", UUID.class),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                        row.getInt("months"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        VisitState.valueOf(row.getString("state"))))
                .list();
    }

    @Override
    public String kind() {
        return "visit";
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        var rows = jdbc.sql("select id from follow_up_visit where beneficiary_id = ?")
                .param(from)
                .query(UUID.class)
                .list();
        moveBack(rows, to);
        return rows;
    }

    @Override
    public void moveBack(Collection<UUID> rows, UUID to) {
        if (rows.isEmpty()) return;
        jdbc.sql("update follow_up_visit set beneficiary_id = :to, version = version + 1 where id in (:rows)")
                .param("to", to)
                .param("rows", rows)
                .update();
    }
}
