package ma.idmaj.ceremonies.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A programme with its times worked out: the hand-over lasts as long as its people need, and what does not fit is said.
 *
 * @param slots   in the order of their beginnings
 * @param clashes each entry that begins before an earlier one is over
 */
public record Programme(List<Slot> slots, List<Clash> clashes) {

    private static final int DAY = 24 * 60;

    /**
     * An entry with its time.
     *
     * @param minutes the whole entry's
     */
    public record Slot(ProgrammeEntry entry, int minutes) {

        int from() {
            return entry.entry().startsAt().toSecondOfDay() / 60;
        }

        int to() {
            return from() + minutes;
        }

        /** On the next day's clock when it goes past midnight. */
        public LocalTime endsAt() {
            return LocalTime.ofSecondOfDay(to() % DAY * 60L);
        }
    }

    /** @param minutes by which the second begins before the first is over */
    public record Clash(Slot first, Slot second, int minutes) {

        /** Whether the people of the list need more time than the programme leaves them. */
        public boolean handOverRunsOver() {
            return first.entry().entry().handOver();
        }
    }

    /** @param people on the list */
    static Programme of(List<ProgrammeEntry> entries, int people) {
        List<Slot> slots = entries.stream()
                .map(entry -> new Slot(
                        entry,
                        entry.entry().handOver()
                                ? Math.multiplyExact(entry.entry().minutes(), people)
                                : entry.entry().minutes()))
                .sorted(Comparator.comparingInt(Slot::from)
                        .thenComparing(slot -> slot.entry().id()))
                .toList();
        var clashes = new ArrayList<Clash>();
        for (int i = 1; i < slots.size(); i++) {
            Slot second = slots.get(i);
            Slot latest = slots.subList(0, i).stream()
                    .max(Comparator.comparingInt(Slot::to))
                    .orElseThrow();
            if (latest.to() > second.from()) clashes.add(new Clash(latest, second, latest.to() - second.from()));
        }
        return new Programme(slots, List.copyOf(clashes));
    }

    /** When the last entry is over. */
    public Optional<LocalTime> endsAt() {
        return slots.stream().max(Comparator.comparingInt(Slot::to)).map(Slot::endsAt);
    }

    /** The same on the calendar: past midnight it is the next day. */
    Optional<LocalDateTime> endsAt(LocalDate day) {
        return slots.stream()
                .max(Comparator.comparingInt(Slot::to))
                .map(slot -> day.atStartOfDay().plusMinutes(slot.to()));
    }

    public Optional<Slot> handOver() {
        return slots.stream().filter(slot -> slot.entry().entry().handOver()).findFirst();
    }
}
