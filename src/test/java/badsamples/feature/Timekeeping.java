package badsamples.feature;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

class Timekeeping {
    final Supplier<Instant> instant = Instant::now;
    final Instant direct = Instant.now();
    final LocalDate date = LocalDate.now(ZoneId.of("Africa/Casablanca"));
    final long millis = System.currentTimeMillis();
    final Clock clock = Clock.systemUTC();
    final Date old = new Date();

    static class ClockReader {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }
}
