package ma.idmaj.ceremonies.programme;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyState;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * A ceremony as RFC 5545 writes it. Hours go out in UTC, so that no calendar needs to know when Morocco changes its
 * clocks; without an hour it is an event of the whole day.
 */
final class CalendarFile {

    /** Octets of a line, its end apart. */
    private static final int LINE = 75;

    private static final int USUAL_HOURS = 2;
    /** Put off to another day, it is another ceremony's event. */
    private static final Set<CeremonyState> NOT_HELD = Set.of(CeremonyState.CANCELLED, CeremonyState.POSTPONED);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final StringBuilder out = new StringBuilder();

    private CalendarFile() {}

    /**
     * @param sequence greater each time the event changed; a calendar keeps the greatest
     * @param end      of the programme; null when there is none
     */
    static String of(
            CeremonyDetail ceremony,
            long sequence,
            @Nullable LocalDateTime end,
            Instant now,
            ZoneId zone,
            boolean arabic) {
        var file = new CalendarFile();
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//Idmaj//Idmaj//" + (arabic ? "AR" : "FR"));
        file.line("CALSCALE", "GREGORIAN");
        file.line("BEGIN", "VEVENT");
        file.line("UID", ceremony.id() + "@idmaj");
        file.line("DTSTAMP", MOMENT.format(now.atZone(ZoneOffset.UTC)));
        file.line("SEQUENCE", Long.toString(sequence));
        if (NOT_HELD.contains(ceremony.state())) file.line("STATUS", "CANCELLED");
        LocalTime at = ceremony.heldAt();
        if (at == null) {
            file.line("DTSTART;VALUE=DATE", DAY.format(ceremony.heldOn()));
            file.line("DTEND;VALUE=DATE", DAY.format(ceremony.heldOn().plusDays(1)));
        } else {
            LocalDateTime start = ceremony.heldOn().atTime(at);
            LocalDateTime over = end == null || !end.isAfter(start) ? start.plusHours(USUAL_HOURS) : end;
            file.line("DTSTART", utc(start, zone));
            file.line("DTEND", utc(over, zone));
        }
        file.line("SUMMARY", escaped(ceremony.title().in(arabic)));
        file.line("LOCATION", escaped(ceremony.place().in(arabic)));
        file.line("END", "VEVENT");
        file.line("END", "VCALENDAR");
        return file.out.toString();
    }

    private static String utc(LocalDateTime local, ZoneId zone) {
        return MOMENT.format(local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Folded where it would be longer than a line's octets, never inside a letter; what goes on begins with a space. */
    private void line(String name, String value) {
        String whole = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < whole.length(); ) {
            int sign = whole.codePointAt(i);
            String letter = Character.toString(sign);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += size;
            i += Character.charCount(sign);
        }
        out.append("\r\n");
    }
}
