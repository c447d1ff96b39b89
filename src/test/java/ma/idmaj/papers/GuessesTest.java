package ma.idmaj.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** An address that guesses waits; others do not, and it waits no longer than said. */
class GuessesTest {

    private Instant now = Instant.parse("2026-02-18T10:00:00Z");
    private final Guesses guesses = new Guesses(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void whoGuessesWaits() {
        for (int i = 1; i < Guesses.MOST; i++) guesses.missed("192.0.2.1");
        assertThat(guesses.tooMany("192.0.2.1")).isFalse();
        guesses.missed("192.0.2.1");
        assertThat(guesses.tooMany("192.0.2.1")).isTrue();
        assertThat(guesses.tooMany("192.0.2.2")).isFalse();
        now = now.plus(Guesses.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(guesses.tooMany("192.0.2.1")).isFalse();
    }

    @Test
    void aNetworkOfVersionSixIsOneAddress() {
        for (int i = 0; i < Guesses.MOST; i++) guesses.missed("2001:db8:0:1:0:0:0:" + i);
        assertThat(guesses.tooMany("2001:db8:0:1:ffff:0:0:9")).isTrue();
        assertThat(guesses.tooMany("2001:db8:0:2:0:0:0:1")).isFalse();
        assertThat(guesses.tooMany("2001:db8:0:1::9")).isTrue();
        assertThat(guesses.tooMany("2001:db8::9")).isFalse();
    }
}
