package ma.idmaj.audit.ui;

import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.audit.TrailFilter;
import ma.idmaj.audit.TrailMark;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the trail's page shows, as its address says it. Days are Morocco's.
 *
 * @param to     the last day, whole
 * @param before the last entry of the page before; null for the newest
 */
record TrailAddress(
        String username,
        String subject,
        String id,
        String act,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable TrailMark before) {

    static final String PATH = "audit";

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    static TrailAddress of(QueryParameters address) {
        return new TrailAddress(
                text(address, "by"),
                text(address, "kind"),
                text(address, "ref").strip(),
                text(address, "act"),
                day(text(address, "from")),
                day(text(address, "to")),
                TrailMark.of(text(address, "before")).orElse(null));
    }

    /** Everything there is of one subject. */
    static TrailAddress of(String subject, String id) {
        return new TrailAddress("", subject, id, "", null, null, null);
    }

    TrailFilter filter() {
        return new TrailFilter(username, subject, id, act, start(from), start(to == null ? null : to.plusDays(1)));
    }

    TrailAddress before(@Nullable TrailMark mark) {
        return new TrailAddress(username, subject, id, act, from, to, mark);
    }

    /** Whether anything narrows the list. */
    boolean narrowed() {
        return !before(null).parameters().isEmpty();
    }

    Map<String, String> parameters() {
        var address = new LinkedHashMap<String, String>();
        put(address, "by", username);
        put(address, "kind", subject);
        put(address, "ref", id);
        put(address, "act", act);
        put(address, "from", from);
        put(address, "to", to);
        put(address, "before", before);
        return address;
    }

    @Override
    public String toString() {
        String query = QueryParameters.simple(parameters()).getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static void put(Map<String, String> address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) address.put(name, value.toString());
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }
}
