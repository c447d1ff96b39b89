package ma.idmaj.beneficiaries.consent;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** What a person agreed to, refused and took back, on the days it was said. */
@Component
class ConsentEvents implements TimelineSource {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final ConsentQueries queries;

    ConsentEvents(ConsentQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        return queries.history(beneficiary).stream()
                .map(answer -> new TimelineEvent(
                        answer.saidOn().atStartOfDay(ZONE).toInstant(),
                        TimelineKind.FILE,
                        "beneficiaries.consent.event",
                        List.of(answer.kind(), answer.answer()),
                        answer.recordedBy(),
                        BeneficiaryLinks.page(beneficiary)))
                .toList();
    }
}
