package ma.idmaj.privacy.retention;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The report of one run. @param endedAt null while it runs */
public record RetentionRun(
        UUID id,
        Instant startedAt,
        String startedBy,
        @Nullable Instant endedAt,
        RunOutcome outcome,
        List<RetentionCount> counts) {

    public RetentionRun {
        counts = List.copyOf(counts);
    }

    public int gone() {
        return counts.stream().mapToInt(RetentionCount::gone).sum();
    }

    public int kept() {
        return counts.stream().mapToInt(count -> count.held() + count.stopped()).sum();
    }
}
