package ma.idmaj.privacy.requests;

import ma.idmaj.shared.Retained;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
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
    public String due() {
        return """
                select x.id, x.person_id person, null ceremony from privacy_request x
                where x.closed_on < :before and x.wish_sealed <> '' and (:after is null or x.id > :after)
                order by x.id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        jdbc.sql("update privacy_request set name_sealed = null, contact_sealed = null, wish_sealed = '',"
                        + " answer_sealed = null, version = version + 1 where id in (:ids)")
                .param("ids", ids)
                .update();
    }
}
