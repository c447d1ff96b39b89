package ma.idmaj.followup;

import ma.idmaj.beneficiaries.RowsOfPerson;
import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.IncomeBand;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The visits kept under a person; they follow the person whose two files become one. */
@Component
class VisitsOfPerson extends RowsOfPerson {

    private final JdbcClient jdbc;

    VisitsOfPerson(JdbcClient jdbc) {
        super(jdbc, "visit", "follow_up_visit");
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    List<PersonVisit> of(UUID person) {
        return jdbc.sql("""
                        select v.id, p.id project_id, p.title_ar, p.title_fr, v.months, v.due_on, v.done_on, v.state,
                               f.activity, f.income_band
                        from follow_up_visit v join life_project p on p.id = v.life_project_id
                        left join visit_finding f on f.visit_id = v.id
                        where v.beneficiary_id = ? order by v.due_on, v.id""")
                .param(person)
                .query((row, n) -> new PersonVisit(
                        row.getObject("id", UUID.class),
                        row.getObject("project_id", UUID.class),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                        row.getInt("months"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        VisitState.valueOf(row.getString("state")),
                        constant(Activity.class, row.getString("activity")),
                        constant(IncomeBand.class, row.getString("income_band"))))
                .list();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
