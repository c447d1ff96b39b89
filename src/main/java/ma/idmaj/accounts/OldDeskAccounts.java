package ma.idmaj.accounts;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
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
    public String due() {
        return """
                select x.id, null person, null ceremony from account x
                where x.valid_on < :before and x.name_latin <> '—' and (:after is null or x.id > :after)
                order by x.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("update account set name_ar = '—', name_latin = '—', enabled = false, version = version + 1"
                        + " where id in (:ids)")
                .param("ids", ids)
                .update();
    }
}
