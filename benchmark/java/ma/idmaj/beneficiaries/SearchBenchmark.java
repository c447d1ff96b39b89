package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.SignIn;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.flow.FlowClient;
import ma.idmaj.benchmark.Interleaved;
import ma.idmaj.benchmark.Tryton;
import ma.idmaj.shared.SearchKey;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows 1 and 2 of the performance table: three letters of a name, in either script, to the right rows. Measured is the
 * whole trip of the people's page: what was typed goes to the server, the rows come back. The floor is the same rows read
 * by the index alone and a trip that asks for nothing.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // Its page stays open while a million people are made, and tells nobody so.
        properties = {
            "idmaj.database.shared=true",
            "idmaj.pace.searches-a-minute=100000000",
            "vaadin.heartbeatInterval=3600"
        })
@Import(SignIn.class)
@ActiveProfiles("demo")
class SearchBenchmark {

    private static final int REPETITIONS = 31;
    private static final int WARM_UP = 4_000;
    private static final int PAGE = 30;

    /** Loading more into the peer would take the better part of an hour. */
    private static final int PEER_UP_TO = 100_000;
    private static final List<String> LETTERS = List.of("محم", "احم", "زكر", "باد", "moh", "ahm", "zak", "bad", "elb");
    private static final String OTHERS = "فاط";

    static final String TRIP = "Idmaj, the page";
    static final String SERVICE = "Idmaj, the service";
    static final String FLOOR = "floor: index and an empty trip";
    static final String PEER = "Tryton";

    @Autowired
    BeneficiaryService people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @LocalServerPort
    int port;

    private final Optional<Tryton> tryton = Tryton.running();
    private FlowClient flow;
    private int field;
    private int loadedToPeer;

    @Test
    void threeLettersOfAName() {
        signIn.as(Role.ORGANISER);
        flow = new FlowClient("http://localhost:" + port + "/")
                .signIn(DemoAccount.ORGANISER.username(), DemoAccount.PASSWORD, "ar");
        var bySize = new LinkedHashMap<Integer, Map<String, Map<String, Double>>>();
        int filled = 0;
        for (int size : sizes()) {
            ManyPeople.fill(jdbc, size - filled, filled + 1);
            filled = size;
            boolean beside = size <= PEER_UP_TO;
            if (beside) loadPeer();
            field = FlowClient.node(flow.open(BeneficiaryLinks.ALL), "search");
            warm();
            var byLetters = new LinkedHashMap<String, Map<String, Double>>();
            for (String letters : LETTERS) byLetters.put(letters, measured(letters, beside));
            bySize.put(size, byLetters);
        }
        BenchmarkPage.write(
                "search", "Three letters of a name (rows 1 and 2)", new SearchReport(bySize).text(),
                "MariaDB " + jdbc.queryForObject("select version()", String.class)
                        + (tryton.isPresent() ? "; Tryton 6.0 on PostgreSQL" : "; no peer"));
    }

    /** A server that people have worked on for a while, as the peer's is: its code is compiled. */
    private void warm() {
        for (int i = 0; i < WARM_UP; i++) flow.type(field, LETTERS.get(i % LETTERS.size()));
    }

    private static List<Integer> sizes() {
        Integer asked = Integer.getInteger("benchmark.people");
        var sizes = new ArrayList<>(asked == null ? List.of(1_000, 100_000) : List.of(asked));
        if (Boolean.getBoolean("benchmark.million")) sizes.add(1_000_000);
        return sizes;
    }

    private Map<String, Double> measured(String letters, boolean beside) {
        String key = SearchKey.of(letters);
        String expected = jdbc.queryForList(
                        "select b.name_ar from name_token t join beneficiary b on b.id = t.beneficiary_id where t.token like ?"
                                + " order by t.sort_ar limit 1",
                        String.class, key + "%")
                .stream()
                .findFirst()
                .orElse("");
        var filter = new BeneficiaryFilter(letters, null, null).in(PeopleOrder.ARABIC_NAME);
        var others = new BeneficiaryFilter(OTHERS, null, null).in(PeopleOrder.ARABIC_NAME);
        // Others are asked for between: an answer already on the page is not sent again.
        var works = new Interleaved()
                .with(TRIP, () -> flow.type(field, OTHERS), () -> assertThat(flow.type(field, letters))
                        .contains(expected))
                .with(SERVICE, () -> people.search(others, null, PAGE), () -> assertThat(
                                people.search(filter, null, PAGE).rows())
                        .isNotNull())
                .with(FLOOR, () -> floor(SearchKey.of(OTHERS)), () -> floor(key));
        if (beside) {
            tryton.ifPresent(peer -> works.with(PEER, () -> peer.search(OTHERS), () -> assertThat(peer.search(letters))
                    .contains("\"result\"")));
        }
        return works.medians(REPETITIONS);
    }

    private void floor(String key) {
        byIndex(key);
        flow.nothing();
    }

    private void byIndex(String key) {
        jdbc.query(
                "select b.id, b.file_number, b.name_ar, b.name_latin, b.cin_masked, b.phone_masked, b.birth_date,"
                        + " b.division_code, b.centre_id from (select distinct beneficiary_id from name_token where token like ?"
                        + " limit " + PAGE + ") t straight_join beneficiary b on b.id = t.beneficiary_id",
                row -> { row.getString("name_ar"); },
                key + "%");
    }

    private void loadPeer() {
        tryton.ifPresent(peer -> {
            List<String> names = jdbc.queryForList(
                    "select concat(name_latin, ' · ', name_ar) from beneficiary order by file_number", String.class);
            peer.load(names.subList(loadedToPeer, names.size()));
            loadedToPeer = names.size();
        });
    }
}
