package ma.idmaj.beneficiaries.timeline;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened, or is to happen, to a person.
 *
 * @param sentenceKey key of the sentence that tells it
 * @param values      the sentence's values: numbers, dates, enum constants and texts in both languages are worded by the reader
 * @param by          user name of who did it; null when nobody in particular
 * @param href        where more of it is told, relative to the root; null when nowhere
 */
public record TimelineEvent(
        Instant at,
        TimelineKind kind,
        String sentenceKey,
        List<Object> values,
        @Nullable String by,
        @Nullable String href) {}
