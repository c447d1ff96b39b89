package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.flow.FlowClient;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;
import ma.idmaj.upgrade.ReleaseRows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * The upgrade from the last release at size ({@code benchmark/upgrade}): 100,000 people, 200,000 visits and pieces, somebody who
 * keeps writing meanwhile, and then the application itself on the outcome, page by page.
 */
class UpgradeTrial {

    private static final int PEOPLE = Integer.getInteger("benchmark.upgrade.people", 100_000);

    @TempDir
    Path folder;

    @Test
    void theLastReleaseGoesOnAtSize() throws Exception {
        try (var database = new DatabaseProcess(folder);
                var connection = owner(database);
                var writer = owner(database)) {
            var jdbc = JdbcClient.create(connection);
            // Its newest may be one of Java.
            ReleaseRows.migrate(connection, ReleaseRows.LAST + "?");
            new ReleaseRows(ReleaseRows.LAST).into(jdbc);
            multiply(jdbc);

            var over = new AtomicBoolean();
            var waited = CompletableFuture.supplyAsync(() -> longestWrite(JdbcClient.create(writer), over));
            long began = System.nanoTime();
            ReleaseRows.migrate(connection, "latest");
            long took = System.nanoTime() - began;
            over.set(true);
            System.out.printf("From V%s, %,d people: %,d ms%n", ReleaseRows.LAST, PEOPLE, took / 1_000_000);
            jdbc.sql("select version, description, execution_time from flyway_schema_history"
                            + " where cast(version as int) > ? order by installed_rank")
                    .param(Integer.parseInt(ReleaseRows.LAST))
                    .query(row -> {
                        System.out.printf("  V%s %s: %,d ms%n", row.getString(1), row.getString(2), row.getLong(3));
                    });
            System.out.printf("Longest a write to a table under change waited: %,d ms%n", waited.get() / 1_000_000);

            try (var application = new ApplicationProcess(folder, database.port())) {
                open(application, DemoAccount.ORGANISER, "", "beneficiaries", "ceremonies", "funding", "stock", "follow-up", "reports");
                open(application, DemoAccount.CASEWORKER, "", "beneficiaries", "life-projects", "follow-up", "follow-up/care");
                open(application, DemoAccount.SUPERVISOR, "", "catalogue", "catalogue/kits", "catalogue/review");
                open(application, DemoAccount.AUDITOR, "audit");
            }
        }
    }

    private static void open(ApplicationProcess application, DemoAccount account, String... pages) {
        var words = new Translations();
        var client = new FlowClient("http://127.0.0.1:" + application.port() + "/")
                .signIn(account.username(), DemoAccount.PASSWORD, "fr");
        for (String page : pages)
            assertThat(client.open(page))
                    .as("%s opens «%s»", account, page)
                    .contains("\"h1\"")
                    .doesNotContain(words.text(Language.FR, "shell.error.title"))
                    .doesNotContain(words.text(Language.FR, "shell.noAccess.title"))
                    .doesNotContain(words.text(Language.FR, "shell.notFound.title"));
    }

    /** Tables that migrations since have altered, filled as a large house would. */
    private static void multiply(JdbcClient jdbc) {
        for (String statement : List.of(
                """
                insert into beneficiary (id, name_ar, name_latin, sort_ar, sort_latin, cin_masked, phone_masked, address, training,
                  created_at, created_by, version)
                select uuid(), concat('مستفيد ', seq), '', concat('مستفيد ', seq), '', '', '', '', '', utc_timestamp(3), 'many', 0
                from seq_1_to_%d""",
                """
                insert into life_project (id, beneficiary_id, title_ar, title_fr, folded_title, state, approved_outside, created_at,
                  created_by, version)
                select uuid(), id, 'خياطة', 'Couture', 'خياطه couture', 'FUNDED', false, utc_timestamp(3), 'many', 0
                from beneficiary where created_by = 'many'""",
                """
                insert into follow_up_visit (id, beneficiary_id, life_project_id, months, due_on, state, note, version)
                select uuid(), p.beneficiary_id, p.id, m.months, current_date, 'DUE', '', 0
                from life_project p join (select 3 as months union select 6) m where p.created_by = 'many'""",
                """
                insert into piece (id, code, item_id, serial, folded_serial, reception_id, order_line_id, received_on, state)
                select uuid(), concat('M', seq), p.item_id, concat('M', seq), concat('m', seq), p.reception_id, p.order_line_id,
                  p.received_on, 'RECEIVED' from seq_1_to_%d n join (select * from piece limit 1) p""",
                """
                insert into piece_movement (id, piece_id, to_state, reason, moved_by, moved_at)
                select uuid(), id, 'RECEIVED', '', 'many', utc_timestamp(3) from piece where code like 'M%%'"""))
            jdbc.sql(statement.formatted(PEOPLE)).update();
    }

    /** @return nanoseconds of the slowest of many small writes, as people go on making them */
    private static long longestWrite(JdbcClient jdbc, AtomicBoolean over) {
        UUID visit = jdbc.sql("select id from follow_up_visit limit 1").query(UUID.class).single();
        UUID piece = jdbc.sql("select id from piece limit 1").query(UUID.class).single();
        long longest = 0;
        while (!over.get()) {
            long began = System.nanoTime();
            jdbc.sql("update follow_up_visit set version = version + 1 where id = ?").param(visit).update();
            jdbc.sql("update piece set version = version + 1 where id = ?").param(piece).update();
            longest = Math.max(longest, System.nanoTime() - began);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return longest;
    }

    private static SingleConnectionDataSource owner(DatabaseProcess database) {
        return new SingleConnectionDataSource(
                "jdbc:mariadb://127.0.0.1:" + database.port() + "/idmaj_faults?createDatabaseIfNotExist=true",
                DatabaseProcess.OWNER,
                DatabaseProcess.PASSWORD,
                true);
    }
}
