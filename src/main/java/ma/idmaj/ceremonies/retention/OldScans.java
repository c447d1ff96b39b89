package ma.idmaj.ceremonies.retention;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/** Scans of signed papers; number and digest of the paper stay. */
@Component
class OldScans implements Retained {

    private final JdbcClient jdbc;

    OldScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "SCANS";
    }

    @Override
    public String due() {
        return """
                select x.id, l.beneficiary_id person, l.ceremony_id ceremony from line_scan x
                join distribution_line l on l.id = x.line_id
                where x.attached_at < :before and (:after is null or x.id > :after)
                order by x.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("delete from line_scan where id in (:ids)").param("ids", ids).update();
    }
}
