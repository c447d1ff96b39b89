package ma.idmaj;

import ma.idmaj.audit.check.VerifyTrail;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.resilience.annotation.EnableResilientMethods;

import java.time.Clock;
import java.time.ZoneId;

/** Starts Idmaj. Every hour and date of the product is Morocco's. An act tried again is a transaction of its own each time. */
@SpringBootApplication
@EnableResilientMethods
public class Application {

    public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    public static void main(String[] args) {
        if (VerifyTrail.asked(args)) System.exit(VerifyTrail.run(System.out, args));
        SpringApplication.run(Application.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
