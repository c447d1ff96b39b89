package ma.idmaj.ceremonies.received;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.YearNumber;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists a person stood on, what became of it on the day, records signed and annulled; the ceremony to come. */
@Component
class LineTimeline implements TimelineSource {

    static final String WORDS = "ceremonies.timeline.";
    private static final String LINES = """
            select l.state, l.attended_at, l.attended_by, c.id, c.alias, c.title_ar, c.title_fr, c.place_ar, c.place_fr,
                   c.held_on, c.held_at, c.approved_at, c.approved_by
            from distribution_line l join ceremony c on c.id = l.ceremony_id where l.beneficiary_id = ?""";
    private static final String RECORDS = """
            select h.record_number, h.record_year, h.handed_at, h.handed_by, h.signed_at, h.annulled_at, h.annulled_by,
                   c.id, c.alias, c.title_ar, c.title_fr
            from distribution_line l join handover h on h.line_id = l.id join ceremony c on c.id = l.ceremony_id
            where l.beneficiary_id = ?""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    LineTimeline(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<TimelineEvent> events(UUID person) {
        if (!user.may(Permission.CEREMONY_READ)) return List.of();
        var events = new ArrayList<TimelineEvent>();
        jdbc.sql(LINES).param(person).query(row -> {
            addLine(row, events);
        });
        jdbc.sql(RECORDS).param(person).query(row -> {
            addRecord(row, events);
        });
        return events;
    }

    private static void addLine(ResultSet row, List<TimelineEvent> events) throws SQLException {
        List<Object> title = List.of(title(row));
        if (row.getObject("approved_at") != null)
            events.add(event(row, "approved_at", "listApproved", title, row.getString("approved_by"), "approve"));
        if (row.getObject("attended_at") == null) return;
        String words = switch (LineState.valueOf(row.getString("state"))) {
            case ABSENT -> "absent";
            case POSTPONED -> "postponed";
            case REPRESENTED -> "represented";
            default -> "present";
        };
        events.add(event(row, "attended_at", words, title, row.getString("attended_by"), "report"));
    }

    private static void addRecord(ResultSet row, List<TimelineEvent> events) throws SQLException {
        List<Object> values = List.of(title(row), number(row));
        String words = row.getObject("signed_at") == null ? "handedOver" : "signed";
        events.add(event(row, "handed_at", words, values, row.getString("handed_by"), "report"));
        if (row.getObject("annulled_at") != null)
            events.add(event(row, "annulled_at", "annulled", values, row.getString("annulled_by"), "report"));
    }

    @Override
    public List<TimelineEvent> ahead(UUID person) {
        if (!user.may(Permission.CEREMONY_READ)) return List.of();
        return jdbc.sql(LINES
                        + " and l.state in ('PLANNED', 'CONFIRMED', 'PRESENT', 'REPRESENTED')"
                        + " and c.state not in ('DONE', 'CLOSED', 'POSTPONED', 'CANCELLED')")
                .param(person)
                .query((row, n) -> planned(row))
                .list();
    }

    private TimelineEvent planned(ResultSet row) throws SQLException {
        LocalTime hour =
                Optional.ofNullable(row.getObject("held_at", LocalTime.class)).orElse(LocalTime.MIDNIGHT);
        Instant at = row.getObject("held_on", LocalDate.class)
                .atTime(hour)
                .atZone(clock.getZone())
                .toInstant();
        var place = new LocalizedText(row.getString("place_ar"), row.getString("place_fr"));
        return new TimelineEvent(
                at, TimelineKind.CEREMONY, WORDS + "planned", List.of(title(row), place), null, href(row, "prepare"));
    }

    @Override
    public Optional<Instant> handedOver(UUID person) {
        if (!user.may(Permission.CEREMONY_READ)) return Optional.empty();
        return jdbc.sql(RECORDS + " and h.annulled_at is null order by h.handed_at desc limit 1")
                .param(person)
                .query((row, n) -> instant(row, "handed_at"))
                .optional();
    }

    private static TimelineEvent event(
            ResultSet row, String moment, String words, List<Object> values, @Nullable String by, String page)
            throws SQLException {
        return new TimelineEvent(
                instant(row, moment), TimelineKind.CEREMONY, WORDS + words, values, by, href(row, page));
    }

    static String href(ResultSet row, String page) throws SQLException {
        String alias = row.getString("alias");
        return CeremonyLinks.page(alias == null ? row.getString("id") : alias, page);
    }

    /** {@code 2026/0012}, as on the record. */
    static String number(ResultSet row) throws SQLException {
        return YearNumber.text(row.getInt("record_year"), row.getInt("record_number"));
    }

    static LocalizedText title(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("title_ar"), row.getString("title_fr"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
