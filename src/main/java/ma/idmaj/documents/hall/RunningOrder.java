package ma.idmaj.documents.hall;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The day by the minute, for those who run the hall. Nobody of the list is named in it.
 *
 * @param hijriShift of the day, as papers reckon it; absent: no Hijri date stands beside
 * @param people     how many are called
 * @param made   moment of the file
 */
public record RunningOrder(
        LocalizedText occasion,
        LocalizedText place,
        LocalDate day,
        @Nullable Integer hijriShift,
        int people,
        List<Entry> entries,
        List<Station> stations,
        Instant made) {

    /** @param minutes of the whole entry; the hand-over's are those of all its people */
    public record Entry(LocalTime from, LocalTime to, int minutes, LocalizedText title, String responsible) {}

    /**
     * Where people are served.
     *
     * @param numbers of the list that go there: {@code 1–7, 12}
     */
    public record Station(String name, String numbers, int people) {}

    public RunningOrder {
        entries = List.copyOf(entries);
        stations = List.copyOf(stations);
    }
}
