package ma.idmaj.stock.deliveries;

import ma.idmaj.shared.Changed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Which items are too big to be carried away, and are brought to the premises. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STOCK_READ')")
public class PremisesItems {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PremisesItems(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public boolean brought(UUID item) {
        return !jdbc.sql("select 1 from premises_item where item_id = ?")
                .param(item)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public void brought(UUID item, boolean is) {
        String sql = is
                ? "insert ignore into premises_item (item_id) values (?)"
                : "delete from premises_item where item_id = ?";
        if (jdbc.sql(sql).param(item).update() == 0) return;
        events.publishEvent(new Changed("stock", item.toString(), is ? "premisesItem" : "noPremisesItem", ""));
    }
}
