package ma.idmaj.ceremonies.retention;

import ma.idmaj.shared.Retained;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
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
    public List<Due> due(LocalDate before, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select x.id, null person, x.ceremony_id ceremony from ceremony_guest x
                        join ceremony c on c.id = x.ceremony_id
                        where c.state in ('CLOSED', 'POSTPONED', 'CANCELLED') and c.held_on < :before and (:after is null or x.id > :after)
                        order by x.id limit :most""")
                .param("before", before)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("ceremony", UUID.class)))
                .list();
    }

    @Override
    public void end(UUID id) {
        jdbc.sql("delete from ceremony_guest where id = ?").param(id).update();
    }
}
