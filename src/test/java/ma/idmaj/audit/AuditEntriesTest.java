package ma.idmaj.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Changed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The trail as it is looked through. */
@DatabaseTest
class AuditEntriesTest {

    @Autowired
    AuditEntries entries;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void out() {
        signIn.out();
    }

    @Test
    void eachFilterNarrows() {
        String organiser = signIn.as(Role.ORGANISER);
        write("approved", 2);
        signIn.as(Role.SUPERVISOR);
        write("edited", 3);
        signIn.as(Role.AUDITOR);
        assertThat(count("", "", "", null, null)).isEqualTo(5);
        assertThat(count(organiser, "", "", null, null)).isEqualTo(2);
        assertThat(count("", "test", "edited", null, null)).isEqualTo(3);
        assertThat(count("", "other", "", null, null)).isZero();
        Instant at =
                entries.page(filter("", "", "", null, null), null, 1).getFirst().at();
        assertThat(count("", "", "", at.plus(Duration.ofHours(1)), null)).isZero();
        assertThat(count("", "", "", at.minus(Duration.ofHours(1)), at.plus(Duration.ofHours(1))))
                .isEqualTo(5);
        assertThat(count("", "", "", null, at.minus(Duration.ofHours(1)))).isZero();
        assertThat(entries.usernames()).contains(organiser);
        assertThat(entries.subjects()).contains("test");
        assertThat(entries.acts()).contains("approved", "edited");
    }

    /** Also entries of one and the same moment, which the row number tells apart. */
    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        signIn.as(Role.AUDITOR);
        write("edited", 25);
        var all = entries.page(filter("", "", "", null, null), null, 100);
        var turned = new ArrayList<AuditRow>();
        TrailMark mark = null;
        List<AuditRow> page;
        do {
            page = entries.page(filter("", "", "", null, null), mark, 4);
            turned.addAll(page);
            if (!page.isEmpty())
                mark = TrailMark.of(TrailMark.after(page.getLast()).toString()).orElseThrow();
        } while (!page.isEmpty());
        assertThat(turned).hasSize(25).isEqualTo(all);
        assertThat(TrailMark.of("x")).isEmpty();
        assertThat(TrailMark.of("1.y")).isEmpty();
    }

    @Test
    void onlyWhoMayReadTheTrailReadsIt() {
        signIn.as(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> entries.page(TrailFilter.ALL, null, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> entries.entry(1)).isInstanceOf(AccessDeniedException.class);
    }

    /** Each way in is an index: a trail of years is never read whole for a page of it. */
    @Test
    void everyFilterHasAnIndex() {
        for (String where : List.of(
                "username = 'x' and occurred_at < '2026-01-01'",
                "act = 'x' and occurred_at < '2026-01-01'",
                "subject = 'x' and occurred_at < '2026-01-01'",
                "subject_id = 'y' and occurred_at < '2026-01-01'",
                "subject = 'x' and subject_id = 'y'",
                "occurred_at < '2026-01-01'"))
            assertThat(jdbc.sql("explain select seq from audit_entry where " + where
                                    + " order by occurred_at desc, seq desc limit 50")
                            .query((row, n) -> String.valueOf(row.getString("key")))
                            .single())
                    .as(where)
                    .matches("by_.*|chain_of");
    }

    private void write(String act, int times) {
        for (int i = 0; i < times; i++) events.publishEvent(new Changed("test", id, act, ""));
    }

    private int count(String username, String subject, String act, Instant from, Instant until) {
        return entries.page(filter(username, subject, act, from, until), null, 100)
                .size();
    }

    private TrailFilter filter(String username, String subject, String act, Instant from, Instant until) {
        return new TrailFilter(username, subject, id, act, from, until);
    }
}
