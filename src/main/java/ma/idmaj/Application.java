package ma.idmaj;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import java.time.Clock;
import java.time.ZoneId;

/** Starts Idmaj. Every hour and date of the product is Morocco's. */
@SpringBootApplication
public class Application {

    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
