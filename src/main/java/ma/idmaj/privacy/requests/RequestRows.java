package ma.idmaj.privacy.requests;

import ma.idmaj.beneficiaries.PersonReferences;
import ma.idmaj.beneficiaries.RowsOfPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Requests, and what they stop, follow the file that stays when two become one. */
final class RequestRows {

    private RequestRows() {}

    @Component
    static class Requests extends RowsOfPerson {

        Requests(JdbcClient jdbc) {
            super(jdbc, "privacyRequest", "privacy_request", "person_id", true);
        }
    }

    /** One of a scope stands for a person: the like of one that the other file has stays where it is. */
    @Component
    static class Stops implements PersonReferences {

        private final JdbcClient jdbc;

        Stops(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public String kind() {
            return "privacyStop";
        }

        @Override
        public List<UUID> move(UUID from, UUID to) {
            var rows = jdbc.sql("""
                            select s.id from privacy_stop s where s.person_id = ? and not exists (
                              select 1 from privacy_stop o where o.standing_person_id = ? and o.scope = s.scope)""").params(from, to).query(UUID.class).list();
            moveBack(rows, to);
            return rows;
        }

        @Override
        public void moveBack(Collection<UUID> rows, UUID to) {
            if (rows.isEmpty()) return;
            jdbc.sql("update privacy_stop set person_id = :to,"
                            + " standing_person_id = if(standing_person_id is null, null, :to) where id in (:rows)")
                    .param("to", to)
                    .param("rows", rows)
                    .update();
        }
    }
}
