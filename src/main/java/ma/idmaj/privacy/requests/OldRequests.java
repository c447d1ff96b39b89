package ma.idmaj.privacy.requests;

import ma.idmaj.shared.Retained;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was asked and answered long ago: days, kinds and states stay for the register. */
@Component
class OldRequests implements Retained {

    private final JdbcClient jdbc;

    OldRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "REQUESTS";
    }

    @Override
    public List<Due> due(LocalDate before, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select x.id, x.person_id person, null ceremony from privacy_request x
                        where x.closed_on < :before and x.wish_sealed <> '' and (:after is null or x.id > :after)
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
        jdbc.sql(
                        "update privacy_request set name_sealed = null, contact_sealed = null, wish_sealed = '', answer_sealed = null, version = version + 1 where id = ?")
                .param(id)
                .update();
    }
}
