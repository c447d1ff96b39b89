package ma.idmaj.demo;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.deliveries.DeliveryDraft;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.PremisesItems;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** The dearest thing promised to today's list is too big to be carried away: one delivery is planned, others wait. */
@Component
class DemoDeliveries {

    private static final String ADDRESS = "حي المسيرة، زنقة 14، رقم 32، سيدي البرنوصي";

    private final DeliveryService deliveries;
    private final PremisesItems premises;
    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoDeliveries(DeliveryService deliveries, PremisesItems premises, JdbcClient jdbc, Clock clock) {
        this.deliveries = deliveries;
        this.premises = premises;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    void fill() {
        DemoActor.as(DemoAccount.ORGANISER.username(), () -> {
            jdbc.sql("""
                    select p.item_id from piece p join purchase_order_line l on l.id = p.order_line_id
                    where p.state = 'RESERVED' group by p.item_id order by max(l.price_centimes) desc limit 2""").query(UUID.class).list().forEach(item -> premises.brought(item, true));
            return deliveries.waiting().stream().findFirst().map(first -> {
                var pieces = first.pieces().stream().map(PieceRow::id).toList();
                String known = deliveries.plan(pieces).address();
                return deliveries.issue(new DeliveryDraft(
                        today.plusDays(1),
                        LocalTime.of(10, 30),
                        known.isEmpty() ? ADDRESS : known,
                        "شاحنة صغيرة 48213-أ-6",
                        "رشيد أوحمو",
                        pieces));
            });
        });
    }
}
