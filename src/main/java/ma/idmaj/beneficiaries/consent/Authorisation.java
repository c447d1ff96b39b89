package ma.idmaj.beneficiaries.consent;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/**
 * The number of the authorisation or declaration with the CNDP, as notices, forms and papers carry it: the one in force on
 * a day. The setting of the installation stands until somebody has written a first one.
 */
@Component
public class Authorisation {

    private final JdbcClient jdbc;
    private final String first;

    Authorisation(JdbcClient jdbc, @Value("${idmaj.cndp.number:}") String first) {
        this.jdbc = jdbc;
        this.first = first.strip();
    }

    /** Empty while there is none. */
    public String on(LocalDate day) {
        return jdbc.sql("select number from cndp_authorisation where valid_from <= ? order by version desc limit 1")
                .param(day)
                .query(String.class)
                .optional()
                .orElse(first);
    }
}
