package ma.idmaj.beneficiaries.registration;

import ma.idmaj.beneficiaries.RegistrationDiscarded;
import ma.idmaj.shared.Retained;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.UUID;

/** Registrations nobody has gone on with: discarded with all that lies under them. */
@Component
class OldDrafts implements Retained {

    private final Registrations registrations;
    private final ApplicationEventPublisher events;

    OldDrafts(Registrations registrations, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.events = events;
    }

    @Override
    public String category() {
        return "DRAFTS";
    }

    @Override
    public String due() {
        return """
                select id, null person, null ceremony from registration
                where updated_at < :before and (:after is null or id > :after)
                order by id limit :most""";
    }

    @Override
    public void end(Collection<UUID> ids) {
        for (UUID id : ids) {
            events.publishEvent(new RegistrationDiscarded(id));
            registrations.delete(id);
        }
    }
}
