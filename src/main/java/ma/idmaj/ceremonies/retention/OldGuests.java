package ma.idmaj.ceremonies.retention;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/** Guests of ceremonies that are over. */
@Component
class OldGuests implements Retained {

    private final JdbcClient jdbc;

    OldGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "GUESTS";
    }

    @Override
    public String due() {
        return """
                select x.id, null person, x.ceremony_id ceremony from ceremony_guest x
                join ceremony c on c.id = x.ceremony_id
                where c.state in ('CLOSED', 'POSTPONED', 'CANCELLED') and c.held_on < :before and (:after is null or x.id > :after)
                order by x.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("delete from ceremony_guest where id in (:ids)")
                .param("ids", ids)
                .update();
    }
}
