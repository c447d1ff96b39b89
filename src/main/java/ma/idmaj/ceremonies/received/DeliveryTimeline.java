package ma.idmaj.ceremonies.received;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.stock.deliveries.DeliveryMoment;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What was brought to a person's premises, installed and explained there, or could not be; what is still to be brought. */
@Component
class DeliveryTimeline implements TimelineSource {

    private final DeliveryService deliveries;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    DeliveryTimeline(DeliveryService deliveries, JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.deliveries = deliveries;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<TimelineEvent> events(UUID person) {
        if (!user.may(Permission.CEREMONY_READ)) return List.of();
        return deliveries.moments(purposes(person)).stream().map(this::happened).toList();
    }

    @Override
    public List<TimelineEvent> ahead(UUID person) {
        if (!user.may(Permission.CEREMONY_READ)) return List.of();
        return deliveries.ofPurposes(purposes(person)).stream()
                .filter(row -> row.state().open() && !row.overtaken())
                .map(this::planned)
                .toList();
    }

    private List<UUID> purposes(UUID person) {
        return jdbc.sql("""
                select i.id from line_item i join distribution_line l on l.id = i.line_id where l.beneficiary_id = ?""").param(person).query(UUID.class).list();
    }

    private TimelineEvent happened(DeliveryMoment moment) {
        return new TimelineEvent(
                moment.at(),
                TimelineKind.CEREMONY,
                LineTimeline.WORDS + "delivery." + moment.state().name(),
                List.of(moment.number(), moment.address()),
                moment.by(),
                href(moment.id()));
    }

    private TimelineEvent planned(DeliveryRow row) {
        return new TimelineEvent(
                row.day().atTime(row.hour()).atZone(clock.getZone()).toInstant(),
                TimelineKind.CEREMONY,
                LineTimeline.WORDS + "delivery.toCome",
                List.of(row.number(), row.address()),
                null,
                href(row.id()));
    }

    private @Nullable String href(UUID delivery) {
        return user.may(Permission.STOCK_READ) ? StockLinks.delivery(delivery) : null;
    }
}
