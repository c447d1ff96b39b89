package ma.idmaj.ceremonies.retention;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/** Drawings of signatures, once nobody can call them in question; that it was signed, and when, stays. */
@Component
class OldSignatures implements Retained {

    private final JdbcClient jdbc;

    OldSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "SIGNATURES";
    }

    @Override
    public String due() {
        return """
                select x.id, l.beneficiary_id person, l.ceremony_id ceremony from handover x
                join distribution_line l on l.id = x.line_id
                where x.signature_png is not null and x.handed_at < :before and (:after is null or x.id > :after)
                order by x.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("update handover set signature_png = null where id in (:ids)")
                .param("ids", ids)
                .update();
    }
}
