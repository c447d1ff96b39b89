package ma.idmaj.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long things took, from many threads at once. */
final class Times {

    private final List<Long> taken = new ArrayList<>();

    synchronized void add(long nanoseconds) {
        taken.add(nanoseconds);
    }

    synchronized int count() {
        return taken.size();
    }

    /** @return milliseconds below which {@code part} of all lie; 0 of none */
    synchronized double below(double part) {
        if (taken.isEmpty()) return 0;
        var sorted = taken.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * part) - 1)) / 1e6;
    }

    synchronized void clear() {
        taken.clear();
    }

    /** As one process tells another: how many, median, 95 and 99 of a hundred. */
    String told() {
        return String.format(Locale.ROOT, "%d %.1f %.1f %.1f", count(), below(0.5), below(0.95), below(0.99));
    }
}
