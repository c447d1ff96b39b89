package ma.idmaj.audit;

import java.time.Instant;
import java.util.Optional;

/** Where a page of the trail ends, as an address writes it: milliseconds and row. */
public record TrailMark(Instant at, long seq) {

    public static TrailMark after(AuditRow row) {
        return new TrailMark(row.at(), row.seq());
    }

    /** @return empty for what is no mark */
    public static Optional<TrailMark> of(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 2) return Optional.empty();
        try {
            return Optional.of(new TrailMark(Instant.ofEpochMilli(Long.parseLong(parts[0])), Long.parseLong(parts[1])));
        } catch (NumberFormatException | java.time.DateTimeException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "." + seq;
    }
}
