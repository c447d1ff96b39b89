package ma.idmaj.stock.orders;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The purchase thresholds: kept by the administrator, who buys nothing; said to whoever orders. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('STOCK_READ', 'ADMINISTER')")
public class ThresholdService {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThresholdService(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Thresholds thresholds() {
        return jdbc.sql("select three_quotes_from_centimes, tender_from_centimes from purchase_threshold where id = 1")
                .query((row, n) -> new Thresholds(new Money(row.getLong(1)), new Money(row.getLong(2))))
                .single();
    }

    @PreAuthorize("hasAuthority('ADMINISTER')")
    public void change(Thresholds wanted) {
        if (wanted.threeQuotesFrom().centimes() <= 0) throw new Refusal("stock.orders.threshold.missing");
        if (wanted.tenderFrom().compareTo(wanted.threeQuotesFrom()) <= 0)
            throw new Refusal("stock.orders.threshold.order");
        Thresholds before = thresholds();
        jdbc.sql("""
                update purchase_threshold set three_quotes_from_centimes = ?, tender_from_centimes = ?, changed_by = ?,
                       changed_at = ? where id = 1""")
                .params(
                        wanted.threeQuotesFrom().centimes(),
                        wanted.tenderFrom().centimes(),
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        var difference = new Difference()
                .money("threeQuotesFrom", before.threeQuotesFrom(), wanted.threeQuotesFrom())
                .money("tenderFrom", before.tenderFrom(), wanted.tenderFrom());
        events.publishEvent(new Changed("threshold", "1", "thresholdsChanged", difference));
    }

    /** @param items of the order; quotes count that are neither withdrawn nor run out, one a supplier */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('STOCK_READ')")
    public ThresholdNote note(Money total, Collection<UUID> items) {
        var thresholds = thresholds();
        var procedure = thresholds.of(total);
        if (items.isEmpty() || procedure.quotes() == 0)
            return new ThresholdNote(procedure, thresholds.from(procedure), List.of());
        List<ThresholdNote.Quoted> lacking = jdbc.sql("""
                select i.name_ar, i.name_fr, count(distinct q.supplier_id) suppliers
                from catalogue_item i
                left join supplier_quote q on q.item_id = i.id and q.withdrawn_at is null
                     and (q.valid_until is null or q.valid_until >= :today)
                where i.id in (:items) group by i.id
                having count(distinct q.supplier_id) < :wanted order by i.name_fr, i.id""")
                .param("today", LocalDate.now(clock))
                .param("items", items)
                .param("wanted", procedure.quotes())
                .query((row, n) -> new ThresholdNote.Quoted(
                        new LocalizedText(row.getString("name_ar"), row.getString("name_fr")), row.getInt("suppliers")))
                .list();
        return new ThresholdNote(procedure, thresholds.from(procedure), lacking);
    }
}
