package ma.idmaj.faults;

import ma.idmaj.Application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;

/**
 * A clock that somebody puts forward and back while Idmaj runs: as many seconds ahead as a file says. All of Idmaj asks the one
 * clock, so this is the machine's as far as it can tell; only what counts how long something takes goes on evenly, as it does on
 * a real machine.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("idmaj.faults.clock")
class ShiftedClock {

    @Bean
    @Primary
    Clock shifted(@Value("${idmaj.faults.clock}") Path file) {
        InstantSource source = () -> InstantSource.system().instant().plusSeconds(ahead(file));
        return source.withZone(Application.ZONE);
    }

    private static long ahead(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
