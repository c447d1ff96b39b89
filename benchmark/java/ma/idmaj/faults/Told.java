package ma.idmaj.faults;

import java.time.Duration;
import java.util.Locale;

/** One line of what a trial saw, on the screen of whoever runs it. */
final class Told {

    private Told() {}

    static void line(String what, Object... values) {
        System.out.printf(Locale.ROOT, "  " + what + "%n", values);
    }

    static String seconds(long since) {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0);
    }
}
