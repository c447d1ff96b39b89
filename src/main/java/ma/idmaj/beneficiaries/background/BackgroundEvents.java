package ma.idmaj.beneficiaries.background;

import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Diplomas, trainings, work and licences on the days they began and ended; what has no date is on the file alone. */
@Component
class BackgroundEvents implements TimelineSource {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final BackgroundQueries queries;

    BackgroundEvents(BackgroundQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<TimelineEvent> events(UUID beneficiary) {
        return queries.of(beneficiary).stream()
                .flatMap(entry -> Stream.of(
                                event(beneficiary, entry, entry.startedOn(), "beneficiaries.background.event.started"),
                                event(beneficiary, entry, entry.endedOn(), "beneficiaries.background.event.ended"),
                                event(beneficiary, entry, entry.expiresOn(), "beneficiaries.background.event.expires"))
                        .flatMap(List::stream))
                .toList();
    }

    private static List<TimelineEvent> event(
            UUID beneficiary, BackgroundRecord entry, @Nullable LocalDate day, String key) {
        if (day == null) return List.of();
        return List.of(new TimelineEvent(
                day.atStartOfDay(ZONE).toInstant(),
                TimelineKind.FILE,
                key,
                List.of(entry.kind(), entry.title()),
                null,
                BeneficiaryLinks.page(beneficiary)));
    }
}
