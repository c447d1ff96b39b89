package ma.idmaj.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who write of one subject at once: each entry follows another, and none the same one. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChainAtOnceTest {

    private static final int WRITERS = 40;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    private record Entry(String previous, String hash) {}

    @AfterEach
    void out() {
        signIn.out();
    }

    @Test
    void twoEntriesNeverFollowTheSameOne() throws Exception {
        String one = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        // The account is there before all want it at once.
        signIn.as(Role.ORGANISER);
        try (var writers = Executors.newFixedThreadPool(8)) {
            var written = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                int number = i;
                written.add(writers.submit(() -> {
                    signIn.as(Role.ORGANISER);
                    transaction.executeWithoutResult(status -> {
                        if (number % 4 == 0)
                            events.publishEvent(many(number % 8 == 0 ? List.of(one, other) : List.of(other, one)));
                        else events.publishEvent(new Changed("chain", one, "written", Integer.toString(number)));
                    });
                }));
            }
            for (Future<?> each : written) each.get();
        }
        assertThat(chain(one)).isEqualTo(WRITERS);
        assertThat(chain(other)).isEqualTo(WRITERS / 4);
    }

    private static ManyChanged many(List<String> subjects) {
        return new ManyChanged(subjects.stream()
                .map(subject -> new Changed("chain", subject, "written", ""))
                .toList());
    }

    /** @return how many entries follow one another from the first to the last */
    private int chain(String subject) {
        List<Entry> entries = jdbc.sql(
                        "select previous_hash, hash from audit_entry where subject = 'chain' and subject_id = ?"
                                + " order by seq")
                .param(subject)
                .query((row, n) -> new Entry(row.getString(1), row.getString(2)))
                .list();
        String last = "0".repeat(64);
        for (Entry entry : entries) {
            assertThat(entry.previous()).isEqualTo(last);
            last = entry.hash();
        }
        return entries.size();
    }
}
