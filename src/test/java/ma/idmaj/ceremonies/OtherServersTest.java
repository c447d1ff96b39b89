package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;

/** What another server committed reaches the screens that are open at this one. */
class OtherServersTest extends DayTest {

    @Autowired
    DayFeed feed;

    @Test
    void screensAreToldOfLinesAndListsThatMovedOn() {
        var servers = new OtherServers(feed, jdbc, 2);
        List<LineTouched> told = new ArrayList<>();
        Runnable end = feed.subscribe(ceremony, told::add);
        servers.look();
        servers.look();
        assertThat(told).isEmpty();
        moveOn("distribution_line where position = 2 and ceremony_id = ?");
        servers.look();
        assertThat(told).containsExactly(new LineTouched(ceremony, 2));
        moveOn("ceremony where id = ?");
        servers.look();
        assertThat(told).last().isEqualTo(LineTouched.all(ceremony));
        end.run();
        told.clear();
        moveOn("ceremony where id = ?");
        servers.look();
        assertThat(told).isEmpty();
    }

    private void moveOn(String row) {
        jdbc.sql("update " + row.replace(" where", " set version = version + 1 where"))
                .param(ceremony)
                .update();
    }
}
