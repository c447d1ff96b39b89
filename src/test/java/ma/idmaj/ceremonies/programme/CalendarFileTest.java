package ma.idmaj.ceremonies.programme;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The file is read back as RFC 5545 says, and means what the ceremony is. */
class CalendarFileTest {

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");
    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);

    private static CeremonyDetail ceremony(String title, @Nullable LocalTime at) {
        return ceremony(title, at, CeremonyState.APPROVED);
    }

    private static CeremonyDetail ceremony(String title, @Nullable LocalTime at, CeremonyState state) {
        var text = new LocalizedText(title, title);
        return new CeremonyDetail(
                new UUID(0, 7),
                "key",
                text,
                text,
                null,
                DAY,
                at,
                null,
                null,
                Money.ZERO,
                state,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                2);
    }

    /** Properties of the event by name, parameters with it, unfolded and with the escapes taken back. */
    private static Map<String, String> event(String file) {
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("\n\r");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (String line : file.split("\r\n"))
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        String unfolded = file.replace("\r\n ", "");
        var event = new HashMap<String, String>();
        for (String line : unfolded.split("\r\n")) {
            int colon = line.indexOf(':');
            event.put(line.substring(0, colon), unescaped(line.substring(colon + 1)));
        }
        return event;
    }

    private static String unescaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                assertThat(c).isNotIn(',', ';');
                out.append(c);
                continue;
            }
            char next = text.charAt(++i);
            out.append(next == 'n' || next == 'N' ? '\n' : next);
        }
        return out.toString();
    }

    @Test
    void hoursAreMoroccos() {
        var event = event(
                CalendarFile.of(ceremony("حفل", LocalTime.of(10, 30)), 3, DAY.atTime(12, 15), NOW, MOROCCO, true));
        // Ramadan of 2026 begins on 18 February: Morocco is on UTC then.
        assertThat(event).containsEntry("DTSTART", "20260218T103000Z").containsEntry("DTEND", "20260218T121500Z");
        assertThat(event).containsEntry("DTSTAMP", "20260201T080000Z").containsEntry("SEQUENCE", "3");
        assertThat(event.get("UID")).isEqualTo(new UUID(0, 7) + "@idmaj");
    }

    @Test
    void withoutAProgrammeItLastsTwoHoursAndWithoutAnHourTheDay() {
        assertThat(event(CalendarFile.of(ceremony("x", LocalTime.of(10, 0)), 3, null, NOW, MOROCCO, false)))
                .containsEntry("DTEND", "20260218T120000Z");
        assertThat(event(CalendarFile.of(ceremony("x", null), 3, null, NOW, MOROCCO, false)))
                .containsEntry("DTSTART;VALUE=DATE", "20260218")
                .containsEntry("DTEND;VALUE=DATE", "20260219");
    }

    @Test
    void anEveningGoesOnPastMidnight() {
        var event = event(CalendarFile.of(
                ceremony("x", LocalTime.of(22, 0)), 3, DAY.plusDays(1).atTime(0, 30), NOW, MOROCCO, false));
        assertThat(event).containsEntry("DTSTART", "20260218T220000Z").containsEntry("DTEND", "20260219T003000Z");
    }

    @Test
    void whatIsNotHeldIsTakenOffTheCalendar() {
        for (CeremonyState state : CeremonyState.values()) {
            var event = event(CalendarFile.of(ceremony("x", LocalTime.NOON, state), 3, null, NOW, MOROCCO, false));
            boolean off = state == CeremonyState.CANCELLED || state == CeremonyState.POSTPONED;
            assertThat(event.get("STATUS")).as(state.name()).isEqualTo(off ? "CANCELLED" : null);
        }
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        assertThat(CalendarFile.escaped("a,b;c\\d\r\ne")).isEqualTo("a\\,b\\;c\\\\d\\ne");
    }

    @Property(tries = 300)
    void anyTitleComesBack(@ForAll String title) {
        String kept = new LocalizedText(title, title).ar();
        var event = event(CalendarFile.of(ceremony(title, LocalTime.NOON), 3, null, NOW, MOROCCO, true));
        assertThat(event).containsEntry("SUMMARY", kept).containsEntry("LOCATION", kept);
    }
}
