package ma.idmaj.beneficiaries.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to a person and what is to come, the earliest first: before the day of the hand-over, on it, after it, and
 * apart what has not happened yet.
 */
public record Timeline(List<Section> sections) {

    /** One order for events of the same moment, so that two readings never differ. */
    private static final Comparator<TimelineEvent> ORDER = Comparator.comparing(TimelineEvent::at)
            .thenComparing(TimelineEvent::kind)
            .thenComparing(TimelineEvent::sentenceKey)
            .thenComparing(event -> event.values().toString());

    /** The events of a part, month by month. */
    public record Section(TimelinePart part, List<Month> months) {}

    /** The events of a month. */
    public record Month(YearMonth month, List<TimelineEvent> events) {}

    /**
     * @param ahead what has not happened, whatever its date; an event dated later than now belongs to it, too
     * @param day   of the last hand-over; without one all that has happened was before it
     */
    static Timeline of(
            List<TimelineEvent> events, List<TimelineEvent> ahead, Optional<LocalDate> day, Instant now, ZoneId zone) {
        var parts = new EnumMap<TimelinePart, List<TimelineEvent>>(TimelinePart.class);
        events.forEach(event -> parts.computeIfAbsent(part(event, day, now, zone), p -> new ArrayList<>())
                .add(event));
        if (!ahead.isEmpty())
            parts.computeIfAbsent(TimelinePart.TO_COME, p -> new ArrayList<>()).addAll(ahead);
        return new Timeline(parts.entrySet().stream()
                .map(part -> new Section(part.getKey(), months(part.getValue(), zone)))
                .toList());
    }

    private static TimelinePart part(TimelineEvent event, Optional<LocalDate> day, Instant now, ZoneId zone) {
        if (event.at().isAfter(now)) return TimelinePart.TO_COME;
        LocalDate date = LocalDate.ofInstant(event.at(), zone);
        if (day.isEmpty() || date.isBefore(day.get())) return TimelinePart.BEFORE;
        return date.equals(day.get()) ? TimelinePart.DAY : TimelinePart.AFTER;
    }

    private static List<Month> months(List<TimelineEvent> events, ZoneId zone) {
        var months = new LinkedHashMap<YearMonth, List<TimelineEvent>>();
        events.stream()
                .sorted(ORDER)
                .forEach(event -> months.computeIfAbsent(
                                YearMonth.from(event.at().atZone(zone)), month -> new ArrayList<>())
                        .add(event));
        return months.entrySet().stream()
                .map((Map.Entry<YearMonth, List<TimelineEvent>> month) ->
                        new Month(month.getKey(), List.copyOf(month.getValue())))
                .toList();
    }

    /** The kinds there is something of. */
    public Set<TimelineKind> kinds() {
        var kinds = EnumSet.noneOf(TimelineKind.class);
        events().forEach(event -> kinds.add(event.kind()));
        return kinds;
    }

    /** All of it, in order. */
    public List<TimelineEvent> events() {
        return sections.stream()
                .flatMap(section -> section.months().stream())
                .flatMap(month -> month.events().stream())
                .toList();
    }

    /** Narrowed to some kinds; to none of them means all. Parts and months left empty are gone. */
    public Timeline only(Set<TimelineKind> kinds) {
        if (kinds.isEmpty()) return this;
        return new Timeline(sections.stream()
                .map(section -> new Section(
                        section.part(),
                        section.months().stream()
                                .map(month -> new Month(
                                        month.month(),
                                        month.events().stream()
                                                .filter(event -> kinds.contains(event.kind()))
                                                .toList()))
                                .filter(month -> !month.events().isEmpty())
                                .toList()))
                .filter(section -> !section.months().isEmpty())
                .toList());
    }
}
