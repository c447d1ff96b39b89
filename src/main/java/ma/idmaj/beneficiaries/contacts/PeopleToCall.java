package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Convocations of the next week that wait for a yes or no, within the reader's centre. */
@Component
class PeopleToCall {

    static final int DAYS = 7;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    PeopleToCall(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    List<ToCall> list(int offset, int limit) {
        return ask(
                        "select b.id, b.name_ar, b.name_latin, b.phone_masked, c.reason, c.held_on, c.held_at, c.state",
                        " order by c.held_on, c.held_at, c.id limit " + limit + " offset " + offset)
                .query((row, n) -> new ToCall(
                        row.getObject("id", UUID.class),
                        new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                        row.getString("phone_masked"),
                        ConvocationReason.valueOf(row.getString("reason")),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("held_at", LocalTime.class),
                        ConvocationState.valueOf(row.getString("state"))))
                .list();
    }

    int count() {
        return ask("select count(distinct b.id)", "").query(Integer.class).single();
    }

    private JdbcClient.StatementSpec ask(String select, String end) {
        var values = new ArrayList<Object>();
        LocalDate today = LocalDate.now(clock);
        values.add(today);
        values.add(today.plusDays(DAYS));
        String scope = user.centreScope()
                .map(centre -> {
                    values.add(centre);
                    return " and b.centre_id = ?";
                })
                .orElse("");
        return jdbc.sql(select + """
                 from convocation c join beneficiary b on b.id = c.beneficiary_id
                where c.state in ('PLANNED', 'SENT', 'NO_ANSWER') and c.held_on between ? and ?""" + scope + end).params(values);
    }
}
