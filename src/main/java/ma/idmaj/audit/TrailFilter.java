package ma.idmaj.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What narrows the trail; empty or null is no limit.
 *
 * @param username who acted
 * @param subject  kind of thing, e.g. {@code ceremony}
 * @param id       the thing itself: its whole id
 * @param act      the verb
 * @param from     first moment
 * @param until    the moment after the last
 */
public record TrailFilter(
        String username,
        String subject,
        String id,
        String act,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final TrailFilter ALL = new TrailFilter("", "", "", "", null, null);
}
