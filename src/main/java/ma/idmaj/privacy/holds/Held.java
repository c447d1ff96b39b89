package ma.idmaj.privacy.holds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Whom a hold keeps: the person it names, and everybody on the list or the reserve of the ceremony it names. */
@Component
public class Held {

    private static final String STANDS = "h.lifted_by is null and (h.until_on is null or h.until_on >= :today)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Held(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the files that a hold keeps. */
    public Set<UUID> among(Collection<UUID> files) {
        if (files.isEmpty()) return Set.of();
        return jdbc.sql("select h.person_id from legal_hold h where h.person_id in (:files) and " + STANDS + """
                         union select l.beneficiary_id from legal_hold h
                          join distribution_line l on l.ceremony_id = h.ceremony_id
                          where l.beneficiary_id in (:files) and\s"""
                        + STANDS + """
                         union select r.beneficiary_id from legal_hold h
                          join reserve_line r on r.ceremony_id = h.ceremony_id
                          where r.beneficiary_id in (:files) and\s""" + STANDS)
                .param("files", files)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .set();
    }

    /** Those of the ceremonies that are held. */
    public Set<UUID> ceremonies(Collection<UUID> ceremonies) {
        if (ceremonies.isEmpty()) return Set.of();
        return jdbc.sql("select h.ceremony_id from legal_hold h where h.ceremony_id in (:ceremonies) and " + STANDS)
                .param("ceremonies", ceremonies)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .set();
    }
}
