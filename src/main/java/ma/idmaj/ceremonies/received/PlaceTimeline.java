package ma.idmaj.ceremonies.received;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A place on a list that passed from one person to another, and equipment that came back: what follows an approved list. */
@Component
class PlaceTimeline implements TimelineSource {

    private static final String CAME_OR_LEFT = """
            select s.substituted_at, s.substituted_by, l.id = s.in_line_id as came, c.id, c.alias, c.title_ar, c.title_fr
            from distribution_line l join list_substitution s on l.id in (s.in_line_id, s.out_line_id)
            join ceremony c on c.id = s.ceremony_id where l.beneficiary_id = ?""";
    private static final String RETURNED = """
            select r.taken_at, r.taken_by, r.return_year as record_year, r.return_number as record_number,
                   c.id, c.alias, c.title_ar, c.title_fr
            from distribution_line l join return_record r on r.line_id = l.id join ceremony c on c.id = l.ceremony_id
            where l.beneficiary_id = ?""";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    PlaceTimeline(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    public List<TimelineEvent> events(UUID person) {
        if (!user.may(Permission.CEREMONY_READ)) return List.of();
        var events = new ArrayList<TimelineEvent>();
        jdbc.sql(CAME_OR_LEFT).param(person).query(row -> {
            events.add(event(
                    row,
                    "substituted",
                    row.getBoolean("came") ? "tookPlace" : "gavePlace",
                    List.of(LineTimeline.title(row)),
                    "approve"));
        });
        jdbc.sql(RETURNED).param(person).query(row -> {
            var values = List.<Object>of(LineTimeline.title(row), LineTimeline.number(row));
            events.add(event(row, "taken", "returned", values, "report"));
        });
        return events;
    }

    /** @param act its columns are {@code _at} and {@code _by} */
    private static TimelineEvent event(ResultSet row, String act, String words, List<Object> values, String page)
            throws SQLException {
        return new TimelineEvent(
                LineTimeline.instant(row, act + "_at"),
                TimelineKind.CEREMONY,
                LineTimeline.WORDS + words,
                values,
                row.getString(act + "_by"),
                LineTimeline.href(row, page));
    }
}
