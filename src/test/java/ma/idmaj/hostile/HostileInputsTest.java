package ma.idmaj.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.flow.FlowClient;
import ma.idmaj.intake.IntakeDraft;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ten thousand hostile inputs of one seed, to the running application by an account that may read and write nothing: no
 * answer of 500 or more, no trace, no tag that would run, and not one row more or less.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class HostileInputsTest {

    private static final long SEED = 20_261_126;

    /** The trail tells of what was read, and a desk's acts are kept with their refusal, each in one row; so are log-ins. */
    private static final Set<String> MAY_GROW = Set.of(
            "audit_entry",
            "audit_head",
            "audit_seal",
            "audit_sealed_chain",
            "audit_sealing",
            "day_act",
            "open_session",
            "log_in_guard");

    private static final Pattern TRACE =
            Pattern.compile("\\tat [a-z]+\\.|Exception[:\\s]|SQLSyntax|You have an error in your SQL|Whitelabel");

    private static final Pattern NODE = Pattern.compile("\"node\":(\\d+)");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final HostileInputs hostile = new HostileInputs(SEED);
    private final Set<String> surprises = new TreeSet<>();
    private FlowClient auditor;
    private String root;
    private Map<String, Long> before;

    @BeforeEach
    void signIn() {
        root = "http://localhost:" + port + "/";
        auditor = new FlowClient(root).signIn(DemoAccount.AUDITOR.username(), DemoAccount.PASSWORD, "fr");
        before = rows();
    }

    @AfterEach
    void nothingHappened() {
        assertThat(surprises).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        for (String table : jdbc.sql("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            if (MAY_GROW.contains(table) || table.startsWith("flyway")) continue;
            rows.put(
                    table,
                    jdbc.sql("select count(*) from " + table).query(Long.class).single());
        }
        return rows;
    }

    private void look(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) surprises.add(answer.statusCode() + " to " + brief(what));
        if (TRACE.matcher(answer.body()).find())
            surprises.add("a trace to " + brief(what) + ": " + brief(answer.body()));
        boolean page = answer.headers().firstValue("content-type").orElse("").contains("html");
        if (page && answer.body().contains(HostileInputs.SCRIPT)) surprises.add("a tag that runs, to " + brief(what));
        // What the server refuses before it is an address of ours is answered with nothing, and nothing needs no guard.
        if (answer.headers().firstValue("X-Content-Type-Options").isEmpty()
                && !answer.body().isEmpty())
            surprises.add("no guarding headers (" + answer.statusCode() + ") to " + brief(what) + ": "
                    + brief(answer.body()));
    }

    private static String brief(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    @Test
    void threeThousandAddresses() {
        for (int i = 0; i < 3_000; i++) {
            String address = hostile.address();
            look(address, auditor.request(HttpRequest.newBuilder(URI.create(root + address))));
        }
    }

    @Test
    void fourThousandMessagesOfAPage() {
        int sent = 0;
        for (String page : new String[] {
            "", "beneficiaries", "life-projects", "catalogue", "ceremonies", "funding", "stock", "audit"
        }) {
            int nodes = opened(page);
            for (int i = 0; i < 500; i++, sent++) {
                String acts = hostile.acts(nodes);
                boolean forged = hostile.pick(20) == 0;
                var answer = auditor.forged(
                        acts,
                        forged ? UUID.nameUUIDFromBytes(hostile.bytes(8)).toString() : auditor.token(),
                        hostile.pick(30) == 0 ? 1 + hostile.pick(3) : 0);
                look(page + ": " + acts, answer);
                // Led to another page, or sent to load the page again: as a browser would.
                if (!answer.body().contains("\"syncId\"")) nodes = opened(page);
            }
        }
        assertThat(sent).isEqualTo(4_000);
    }

    private int opened(String page) {
        return NODE.matcher(auditor.open(page))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(100);
    }

    @Test
    void fifteenHundredActsOfADesk() {
        var desk = new FlowClient(root).signIn(DemoAccount.DESK.username(), DemoAccount.PASSWORD, "fr");
        UUID ceremony = jdbc.sql("select id from ceremony where alias = 'sidi-bernoussi'")
                .query(UUID.class)
                .single();
        String acts = root + "day/" + ceremony + "/acts";
        String state = desk.request(HttpRequest.newBuilder(URI.create(acts))).body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(state);
        assertThat(token.find()).as(state).isTrue();
        int read = 0;
        for (int i = 0; i < 1_500; i++) {
            String act = hostile.deskAct();
            boolean forged = hostile.pick(10) == 0;
            var answer = desk.request(HttpRequest.newBuilder(URI.create(acts))
                    .header("Content-Type", "application/json")
                    .header(
                            "X-CSRF-TOKEN",
                            forged ? hostile.text().replaceAll("[^ -~]", "?").strip() : token.group(1))
                    .POST(HttpRequest.BodyPublishers.ofString(act)));
            look(act, answer);
            if (forged && answer.statusCode() != 403) surprises.add("a forged token passed with " + brief(act));
            if (answer.statusCode() != 403) read++;
        }
        assertThat(read).as("acts that were read").isGreaterThan(1_200);
    }

    @Test
    void fifteenHundredFiles() {
        for (int i = 0; i < 1_500; i++) {
            String name = hostile.fileName();
            try {
                IntakeDraft.read(ListFileReader.read(hostile.file(), name));
            } catch (Refusal said) {
                // In words, as it should be.
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
                surprises.add(brief(name) + ": " + broken);
            }
        }
    }
}
