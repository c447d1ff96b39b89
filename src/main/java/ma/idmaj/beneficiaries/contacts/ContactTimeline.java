package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.shared.LocalizedText;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Calls and convocations on a person's time line; a convocation that stands also as what is to come. */
@Component
class ContactTimeline implements TimelineSource {

    static final String TAB = "contacts";
    private static final String WORDS = "beneficiaries.contacts.timeline.";

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactTimeline(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<TimelineEvent> events(UUID person) {
        String href = BeneficiaryLinks.tab(person, TAB);
        var calls =
                jdbc.sql("""
                        select called_at, called_by, purpose, outcome, agreed from phone_call
                        where beneficiary_id = ? and taken_back_at is null""").param(person).query((row, n) -> call(row, href)).list();
        var moves =
                jdbc.sql("""
                        select s.state, s.occurred_at, s.occurred_by, c.reason, c.held_on
                        from convocation c join convocation_step s on s.convocation_id = c.id
                        where c.beneficiary_id = ?""").param(person).query((row, n) -> step(row, href)).list();
        return Stream.concat(calls.stream(), moves.stream()).toList();
    }

    /** Until its day is over, whatever the person answered but no. */
    @Override
    public List<TimelineEvent> ahead(UUID person) {
        String href = BeneficiaryLinks.tab(person, TAB);
        return jdbc.sql("""
                        select reason, held_on, held_at, place_ar, place_fr, state from convocation
                        where beneficiary_id = ? and held_on >= ? and state not in ('DECLINED', 'CANCELLED')""")
                .params(person, LocalDate.now(clock))
                .query((row, n) -> appointment(row, href))
                .list();
    }

    private static TimelineEvent call(ResultSet row, String href) throws SQLException {
        boolean agreed = row.getBoolean("agreed");
        String key = row.wasNull() ? "call" : agreed ? "callAgreed" : "callDeclined";
        return new TimelineEvent(
                instant(row, "called_at"),
                TimelineKind.CONTACT,
                WORDS + key,
                List.of(CallPurpose.valueOf(row.getString("purpose")), CallOutcome.valueOf(row.getString("outcome"))),
                row.getString("called_by"),
                href);
    }

    private static TimelineEvent step(ResultSet row, String href) throws SQLException {
        return new TimelineEvent(
                instant(row, "occurred_at"),
                TimelineKind.CONTACT,
                WORDS + ConvocationState.valueOf(row.getString("state")).name(),
                List.of(ConvocationReason.valueOf(row.getString("reason")), row.getObject("held_on", LocalDate.class)),
                row.getString("occurred_by"),
                href);
    }

    private TimelineEvent appointment(ResultSet row, String href) throws SQLException {
        LocalTime hour =
                Optional.ofNullable(row.getObject("held_at", LocalTime.class)).orElse(LocalTime.MIDNIGHT);
        return new TimelineEvent(
                row.getObject("held_on", LocalDate.class)
                        .atTime(hour)
                        .atZone(clock.getZone())
                        .toInstant(),
                TimelineKind.CONTACT,
                WORDS + "appointment",
                List.of(
                        ConvocationReason.valueOf(row.getString("reason")),
                        new LocalizedText(row.getString("place_ar"), row.getString("place_fr")),
                        ConvocationState.valueOf(row.getString("state"))),
                null,
                href);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
