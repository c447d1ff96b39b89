package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.benchmark.Interleaved;
import ma.idmaj.benchmark.Tryton;
import ma.idmaj.flow.FlowClient;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Row 3 of the performance table: one file saved by its edit page, from the press of the button with what was typed to the
 * server's answer that it is done: checked, written, looked for by its name, in the audit trail. The floor is one row
 * updated and a trip that asks for nothing.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class SaveBenchmark {

    private static final int REPETITIONS = 101;
    private static final int WARM_UP = 300;
    private static final int FILES = 200;
    private static final String OURS = "Idmaj, the page, with the person’s page after it";
    private static final String SERVICE = "Idmaj, the service: checked, sealed, written, in the trail";
    private static final String FLOOR = "floor: an update and an empty trip";
    private static final String PEER = "Tryton";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BeneficiaryService people;

    @Autowired
    UserDetailsService accounts;

    @LocalServerPort
    int port;

    private FlowClient flow;
    private List<UUID> files;
    private int turn;
    private int field;
    private int button;

    @Test
    void saving() {
        ManyPeople.fill(jdbc, 2_000, 1);
        String caseWorker = DemoAccount.CASEWORKER.username();
        files = jdbc.queryForList(
                "select id from beneficiary where created_by = 'made'"
                        + " and centre_id = (select centre_id from account where username = ?) limit " + FILES,
                UUID.class,
                caseWorker);
        var account = accounts.loadUserByUsername(caseWorker);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(account, null, account.getAuthorities()));
        flow = new FlowClient("http://localhost:" + port + "/")
                .signIn(caseWorker, DemoAccount.PASSWORD, "fr");
        for (int i = 0; i < WARM_UP; i++) {
            edit();
            save();
        }
        var works = new Interleaved()
                .with(OURS, this::edit, this::save)
                .with(SERVICE, () -> turn++, this::saveInService)
                .with(FLOOR, flow::nothing, this::floor);
        Tryton.running().ifPresent(peer -> {
            if (peer.count() < FILES) peer.create(java.util.Collections.nCopies(FILES, "Personne"));
            List<String> ids = peer.some(FILES);
            works.with(
                    PEER,
                    () -> peer.open(ids.get(turn++ % FILES)),
                    () -> assertThat(peer.save(ids.get(turn % FILES), "Personne " + turn))
                            .contains("Personne " + turn));
        });
        BenchmarkPage.write(
                "save", "One file saved (row 3)", text(works.times(REPETITIONS)),
                "MariaDB " + jdbc.queryForObject("select version()", String.class)
                        + (Tryton.running().isPresent() ? "; Tryton 6.0 on PostgreSQL" : "; no peer"));
    }

    private UUID file() {
        return files.get(turn % files.size());
    }

    private String typed() {
        return "12, rue " + turn;
    }

    private void edit() {
        turn++;
        String page = flow.open("beneficiaries/" + file() + "/edit");
        field = FlowClient.node(page, "address");
        button = FlowClient.node(page, "save");
    }

    private void save() {
        String said = flow.act("{\"type\":\"mSync\",\"node\":" + field + ",\"feature\":1,\"property\":\"value\",\"value\":\""
                + typed() + "\"},{\"type\":\"event\",\"node\":" + field + ",\"event\":\"change\",\"data\":{}},"
                + FlowClient.click(button));
        assertThat(said).contains("beneficiaries/");
        assertThat(jdbc.queryForObject("select address from beneficiary where id = ?", String.class, file()))
                .isEqualTo(typed());
    }

    private void saveInService() {
        var file = people.detail(file());
        people.edit(file.id(), file.version(), new BeneficiaryDraft(
                file.name(), null, null, null, file.birthDate(), file.sex(), file.familySituation(), file.dependants(), typed(),
                file.commune(), file.divisionCode(), file.centreId(), file.training()));
        assertThat(people.detail(file.id()).address()).isEqualTo(typed());
    }

    private void floor() {
        jdbc.update("update beneficiary set address = ? where id = ?", typed(), file());
        flow.nothing();
    }

    private static String text(Map<String, List<Long>> times) {
        var text = new StringBuilder("| | median | p95 |\n|---|--:|--:|\n");
        times.forEach((name, taken) -> text.append(String.format(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, Interleaved.below(taken, 0.5), Interleaved.below(taken, 0.95))));
        if (times.containsKey(PEER)) {
            double peer = Interleaved.below(times.get(PEER), 0.5);
            text.append(String.format(
                    Locale.ROOT,
                    "%nThe service’s p95 is %.2f times Tryton’s median (goal: 1), the page’s %.2f: Tryton answers a save with nothing,"
                            + " ours with the person’s page, drawn anew.",
                    Interleaved.below(times.get(SERVICE), 0.95) / peer,
                    Interleaved.below(times.get(OURS), 0.95) / peer));
        }
        return text + " Every repetition reads back what was typed.";
    }
}
