package ma.idmaj.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.benchmark.Interleaved;
import ma.idmaj.flow.FlowClient;
import ma.idmaj.reporting.figures.Cohorts;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Each dashboard opened at 100,000 people: from the address asked for to the last byte of the answer. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "idmaj.database.shared=true")
@Import(SignIn.class)
@ActiveProfiles("demo")
class ReportsBenchmark {

    private static final int PEOPLE = Integer.getInteger("benchmark.people", 100_000);
    private static final int REPETITIONS = 15;
    private static final List<String> PARTS = List.of(
            "path", "path&by=region&value=01", "groups", "groups&by=region&value=01", "lasting",
            "lasting&by=sector&value=CRAFTS", "prices", "files", "work");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Cohorts cohorts;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void dashboards() {
        MadeCohort.fill(jdbc, PEOPLE, 8, LocalDate.now(clock));
        jdbc.execute("analyze table beneficiary, life_project, distribution_line, line_item, handover, follow_up_visit");
        cohorts.forget();
        long start = System.nanoTime();
        signIn.as(Role.APPROVER);
        cohorts.now();
        double reading = (System.nanoTime() - start) / 1e6;
        var flow = new FlowClient("http://localhost:" + port + "/")
                .signIn(DemoAccount.APPROVER.username(), DemoAccount.PASSWORD, "fr");
        var works = new Interleaved();
        for (String part : PARTS)
            works.with(part, () -> assertThat(flow.open("reports?part=" + part)).contains("viewBox"));
        var text = new StringBuilder("| dashboard | server time |\n|---|--:|\n");
        works.medians(REPETITIONS)
                .forEach((part, ms) -> text.append(String.format(Locale.ROOT, "| %s | %.0f |%n", part, ms)));
        text.append(String.format(
                Locale.ROOT,
                "%nAt %,d people, with the log-in's page around each (goal: 300 ms). The cohort is read in %.1f s, at most every ten"
                        + " minutes and behind the page.",
                PEOPLE,
                reading / 1_000));
        BenchmarkPage.write(
                "reports", "Dashboards", text.toString(),
                "MariaDB " + jdbc.queryForObject("select version()", String.class));
    }
}
