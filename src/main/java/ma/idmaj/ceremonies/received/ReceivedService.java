package ma.idmaj.ceremonies.received;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one person received, over all ceremonies. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CEREMONY_READ')")
public class ReceivedService {

    private final JdbcClient jdbc;
    private final BeneficiaryService people;
    private final LineStock stock;
    private final DeliveryService deliveries;

    ReceivedService(JdbcClient jdbc, BeneficiaryService people, LineStock stock, DeliveryService deliveries) {
        this.jdbc = jdbc;
        this.people = people;
        this.stock = stock;
        this.deliveries = deliveries;
    }

    /** Items handed over under a record that stands, the last ceremony first; none of a person the reader may not see. */
    public List<ReceivedRow> received(UUID person) {
        if (people.visible(List.of(person)).isEmpty()) return List.of();
        List<ReceivedRow> rows = jdbc.sql("""
                        select i.id, coalesce(c.alias, c.id) ceremony, c.title_ar, c.title_fr, c.held_on, i.name_ar,
                               i.name_fr, i.quantity, i.state, h.record_number, h.record_year
                        from distribution_line l join ceremony c on c.id = l.ceremony_id
                        join handover h on h.standing_line_id = l.id join line_item i on i.line_id = l.id
                        where l.beneficiary_id = ? order by c.held_on desc, l.id, i.position""")
                .param(person)
                .query((row, n) -> new ReceivedRow(
                        row.getObject("id", UUID.class),
                        row.getString("ceremony"),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                        row.getObject("held_on", LocalDate.class),
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")),
                        row.getInt("quantity"),
                        List.of(),
                        ItemState.valueOf(row.getString("state")),
                        LineTimeline.number(row)))
                .list();
        var pieces = stock.offered(rows.stream().map(ReceivedRow::lineItem).toList());
        return rows.stream()
                .map(row -> row.with(pieces.getOrDefault(row.lineItem(), List.of()).stream()
                        .filter(piece -> piece.state().given())
                        .map(LineStock.Offered::serial)
                        .toList()))
                .toList();
    }

    /** What was or will be brought to the person's premises, the newest first; none of a person the reader may not see. */
    public List<DeliveryRow> deliveries(UUID person) {
        if (people.visible(List.of(person)).isEmpty()) return List.of();
        return deliveries.ofPurposes(
                jdbc.sql("""
                select i.id from line_item i join distribution_line l on l.id = i.line_id
                where l.beneficiary_id = ?""").param(person).query(UUID.class).list());
    }
}
