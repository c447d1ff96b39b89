package ma.idmaj.ceremonies;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Desks of one hall may sit at several servers: what is committed at the others is looked for every two seconds and told to the
 * day screens that are open at this one. With one server there is nothing to look for.
 */
@Component
class OtherServers {

    private static final Logger LOG = LoggerFactory.getLogger(OtherServers.class);

    /** More lines than these at once, and a screen does better to draw itself whole. */
    private static final int FEW = 12;

    private final DayFeed feed;
    private final JdbcClient jdbc;
    private final int servers;
    private final Map<UUID, Map<Integer, Long>> seen = new HashMap<>();

    OtherServers(DayFeed feed, JdbcClient jdbc, @Value("${idmaj.servers}") int servers) {
        this.feed = feed;
        this.jdbc = jdbc;
        this.servers = servers;
    }

    @Scheduled(fixedDelayString = "PT2S")
    void lookNow() {
        if (servers < 2) return;
        try {
            look();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("What other servers did is looked for later", away);
        }
    }

    synchronized void look() {
        var followed = feed.followed();
        seen.keySet().retainAll(followed);
        for (UUID ceremony : followed) {
            Map<Integer, Long> now = versions(ceremony);
            Map<Integer, Long> before = seen.put(ceremony, now);
            // A screen draws itself when it opens; what it draws is at least as new as this first look.
            if (before == null) continue;
            var changed = now.entrySet().stream()
                    .filter(line -> !line.getValue().equals(before.get(line.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
            tell(ceremony, now.size() < before.size() ? List.of(0) : changed);
        }
    }

    private void tell(UUID ceremony, List<Integer> changed) {
        if (changed.contains(0)) feed.tell(LineTouched.all(ceremony));
        else if (changed.size() > FEW) feed.tell(LineTouched.some(ceremony));
        else changed.forEach(position -> feed.tell(new LineTouched(ceremony, position)));
    }

    /** By a line's position; 0 is the ceremony. */
    private Map<Integer, Long> versions(UUID ceremony) {
        var versions = new HashMap<Integer, Long>();
        jdbc.sql("""
                        select 0 position, version from ceremony where id = :id
                        union all select position, version from distribution_line where ceremony_id = :id""").param("id", ceremony).query(row -> {
            versions.put(row.getInt("position"), row.getLong("version"));
        });
        return versions;
    }
}
