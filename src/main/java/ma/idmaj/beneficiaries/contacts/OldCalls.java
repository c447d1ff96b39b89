package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.shared.Retained;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Calls of long ago, with what was said. */
@Component
class OldCalls implements Retained {

    private final JdbcClient jdbc;

    OldCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "CALLS";
    }

    @Override
    public List<Due> due(LocalDate before, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select x.id, x.beneficiary_id person, null ceremony from phone_call x
                        where x.called_at < :before and (:after is null or x.id > :after)
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
        jdbc.sql("delete from phone_call where id = ?").param(id).update();
    }
}
