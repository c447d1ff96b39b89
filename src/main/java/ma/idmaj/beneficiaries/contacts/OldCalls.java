package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
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
    public String due() {
        return """
                select x.id, x.beneficiary_id person, null ceremony from phone_call x
                where x.called_at < :before and (:after is null or x.id > :after)
                order by x.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("delete from phone_call where id in (:ids)").param("ids", ids).update();
    }
}
