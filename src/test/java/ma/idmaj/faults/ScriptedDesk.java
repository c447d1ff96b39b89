package ma.idmaj.faults;

import ma.idmaj.ceremonies.CeremonyCast;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One desk's journal, as the browser's script keeps it: every act has its id before it is sent, and is sent again until
 * it is answered for good; whoever is logged out logs in again.
 */
final class ScriptedDesk {

    /** An act that was answered for good. */
    record Answered(UUID id, UUID line, String act, boolean done) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final String root;
    private final MadeCeremony made;
    private final UUID ceremony;
    private final String username;
    private final String password;
    private final String signature;
    private final Consumer<Answered> answered;
    private HttpClient http = fresh();
    private String header = "";
    private String token = "";

    /** @param signature a drawing, PNG in base 64 */
    ScriptedDesk(
            int port,
            MadeCeremony ceremony,
            String username,
            String password,
            String signature,
            Consumer<Answered> answered) {
        this.root = "http://127.0.0.1:" + port + "/";
        this.made = ceremony;
        this.ceremony = ceremony.id;
        this.username = username;
        this.password = password;
        this.signature = signature;
        this.answered = answered;
    }

    /** Receives a person, hands everything over, signed. @return the line's version */
    long serve(UUID line, long version) {
        return handOver(line, arrive(line, version));
    }

    /** Receives a person. @return the line's version */
    long arrive(UUID line, long version) {
        return done(act(line, version, "CHECK_IN"));
    }

    long undo(UUID line, long version) {
        return done(act(line, version, "UNDO").put("reason", "خطأ في التسليم"));
    }

    /** Hands everything over to who is here. */
    long handOver(UUID line, long version) {
        return done(signed(line, version));
    }

    /** Hands over, and does not ask again whatever comes. @return the answer's status */
    int handOverOnce(UUID line, long version) throws IOException {
        return post(signed(line, version).toString()).statusCode();
    }

    /** Receives a person whom another desk receives too. @return the line's version for the one desk that won */
    OptionalLong race(UUID line, long version) {
        Receipt receipt = send(act(line, version, "CHECK_IN"));
        return receipt.done() ? OptionalLong.of(receipt.version()) : OptionalLong.empty();
    }

    private ObjectNode signed(UUID line, long version) {
        return act(line, version, "HAND_OVER")
                .put("signer", "BENEFICIARY")
                .put("text", made.words(line))
                .put("language", "ar")
                .put("signature", signature);
    }

    private ObjectNode act(UUID line, long version, String act) {
        return JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("line", line.toString())
                .put("version", version)
                .put("act", act)
                .put("by", username);
    }

    private long done(ObjectNode act) {
        Receipt receipt = send(act);
        if (!receipt.done()) throw new AssertionError(act + " was refused: " + receipt.body());
        return receipt.version();
    }

    private record Receipt(boolean done, long version, String body) {}

    private Receipt send(ObjectNode act) {
        for (int attempt = 0; ; attempt++) {
            try {
                if (token.isEmpty()) logIn();
                HttpResponse<String> answer = post(act.toString());
                switch (answer.statusCode()) {
                    case 200, 409 -> {
                        boolean done = answer.statusCode() == 200;
                        answered.accept(new Answered(
                                UUID.fromString(act.path("id").asString()),
                                UUID.fromString(act.path("line").asString()),
                                act.path("act").asString(),
                                done));
                        JsonNode body = JSON.readTree(answer.body());
                        return new Receipt(done, body.path("version").asLong(-1), answer.body());
                    }
                    case 400, 413 -> throw new AssertionError(answer.body());
                    case 401, 403, 302 -> token = "";
                    default -> {}
                }
            } catch (IOException cut) {
                // Nobody knows whether it arrived: the same act, under the same id, once more.
                if (attempt > 5_000) throw new AssertionError("Nobody answers", cut);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Math.min(200, 10 << Math.min(attempt, 5))));
        }
    }

    private void logIn() throws IOException {
        http = fresh();
        Matcher page = TOKEN.matcher(get("login").body());
        if (!page.find()) throw new IOException("No log-in page yet");
        String form = "_csrf=" + encoded(page.group(1)) + "&username=" + username + "&password=" + encoded(password);
        answer(request("login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        HttpResponse<String> state = get("day/" + ceremony + "/acts");
        if (state.statusCode() != 200) throw new IOException("Not signed in: " + state.statusCode());
        JsonNode said = JSON.readTree(state.body());
        header = said.path("header").asString();
        token = said.path("token").asString();
    }

    private HttpResponse<String> post(String body) throws IOException {
        return answer(request("day/" + ceremony + "/acts")
                .header("Content-Type", "application/json")
                .header(header, token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException {
        return answer(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(20));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient fresh() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A drawing, PNG in base 64. */
    static String signature() {
        return Base64.getEncoder().encodeToString(CeremonyCast.signature());
    }
}
