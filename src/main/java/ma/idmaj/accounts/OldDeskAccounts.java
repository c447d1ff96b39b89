package ma.idmaj.accounts;

import ma.idmaj.shared.Retained;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Accounts opened for one day at a desk: the user name stays, for the trail, and whose it was does not. */
@Component
class OldDeskAccounts implements Retained {

    private final JdbcClient jdbc;

    OldDeskAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String category() {
        return "DESK_ACCOUNTS";
    }

    @Override
    public List<Due> due(LocalDate before, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select x.id, null person, null ceremony from account x
                        where x.valid_on < :before and x.name_latin <> '—' and (:after is null or x.id > :after)
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
                        "update account set name_ar = '—', name_latin = '—', enabled = false, version = version + 1 where id = ?")
                .param(id)
                .update();
    }
}
