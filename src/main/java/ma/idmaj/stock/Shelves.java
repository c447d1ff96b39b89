package ma.idmaj.stock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One row an item, locked before anything of the item is counted or moved, until the act is done: what a line has and
 * what is free cannot change in between. Whoever needs several takes them in one call, in one order, so that two who
 * want the same items wait for each other and never block.
 */
@Component
public class Shelves {

    private final JdbcClient jdbc;

    Shelves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void lock(Collection<UUID> items) {
        // Not «insert ignore»: that takes a shared lock on a row that is there, and two of those block each other.
        for (UUID item : new TreeSet<>(items))
            jdbc.sql("insert into stock_shelf (item_id) values (?) on duplicate key update item_id = item_id")
                    .param(item)
                    .update();
    }
}
