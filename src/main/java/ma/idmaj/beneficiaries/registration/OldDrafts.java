package ma.idmaj.beneficiaries.registration;

import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.shared.Retained;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Registrations nobody has gone on with: discarded with all that lies under them. */
@Component
class OldDrafts implements Retained {

    private final Registrations registrations;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OldDrafts(Registrations registrations, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String category() {
        return "DRAFTS";
    }

    @Override
    public List<Due> due(LocalDate before, @Nullable UUID after, int most) {
        return jdbc.sql("select id from registration where updated_at < :before and (:after is null or id > :after)"
                        + " order by id limit :most")
                .param("before", before)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Due(row.getObject("id", UUID.class), null, null))
                .list();
    }

    @Override
    public void end(UUID id) {
        events.publishEvent(new RegistrationDiscarded(id));
        registrations.delete(id);
    }
}
