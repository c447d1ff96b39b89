package ma.idmaj.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The peer that {@code benchmark/tryton/start} set up: people searched as its clients search them, by JSON-RPC. */
public final class Tryton {

    private static final Pattern LOGIN = Pattern.compile("\"result\":\\s*\\[(\\d+),\\s*\"([0-9a-f]+)\"]");

    private static final Pattern IDS = Pattern.compile("\"result\":\\s*(\\[[^]]*])");
    private static final Pattern ARCH = Pattern.compile("\"arch\":\\s*\"(.*?[^\\\\])\"");
    private static final Pattern FIELD = Pattern.compile("<field name=\\\\\"(\\w+)");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String session;
    private final String columns;

    private Tryton(String address) {
        this.address = URI.create(address);
        String answer = call("", "{\"method\":\"common.db.login\",\"params\":[\"admin\",{\"password\":\"benchmark\"},\"en\"],\"id\":1}");
        var login = LOGIN.matcher(answer);
        if (!login.find()) throw new IllegalStateException("no log-in: " + answer);
        this.session = "Session "
                + Base64.getEncoder()
                        .encodeToString(("admin:" + login.group(1) + ":" + login.group(2)).getBytes(StandardCharsets.UTF_8));
        this.columns = columns();
    }

    /** Empty where no peer runs. */
    public static Optional<Tryton> running() {
        return Optional.ofNullable(System.getenv("IDMAJ_TRYTON")).map(Tryton::new);
    }

    /** @param names one person each, without line breaks, tabs and back slashes */
    public void load(List<String> names) {
        try {
            var load = new ProcessBuilder("benchmark/tryton/load").redirectErrorStream(true).start();
            try (var in = load.getOutputStream()) {
                for (String name : names) in.write((name + "\n").getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!load.waitFor(2, TimeUnit.MINUTES) || load.exitValue() != 0) throw new IllegalStateException(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The first fifty people with these letters in their name, by name, as its own clients ask: for the ids and how many
     * there are, then for what the columns of its list show.
     */
    public String search(String letters) {
        String domain = "[[\"rec_name\",\"ilike\",\"%" + letters + "%\"]]";
        String ids = call(session, "search", domain + ",0,50,[[\"name\",\"ASC\"]],{}");
        call(session, "search_count", domain + ",{}");
        return call(session, "read", found(IDS, ids) + ",[" + columns + "],{}");
    }

    /** How many people it has. */
    public int count() {
        var found = Pattern.compile("\"result\":\\s*(\\d+)").matcher(call(session, "search_count", "[],{}"));
        if (!found.find()) throw new IllegalStateException("no count");
        return Integer.parseInt(found.group(1));
    }

    /** The ids of some people. */
    public List<String> some(int many) {
        return List.of(found(IDS, call(session, "search", "[],0," + many + ",null,{}"))
                .replaceAll("[\\[\\] ]", "")
                .split(","));
    }

    /** One person as the form shows it. */
    public String open(String id) {
        return call(session, "read", "[" + id + "],[" + columns + ",\"addresses\",\"contact_mechanisms\",\"identifiers\",\"rec_name\"],{}");
    }

    /** Saves a new name, as its clients do, and reads the person again. */
    public String save(String id, String name) {
        call(session, "write", "[" + id + "],{\"name\":\"" + name + "\"},{}");
        return open(id);
    }

    /** New people in one call, each checked as one typed by hand. */
    public String create(List<String> names) {
        return call(
                session,
                "create",
                names.stream().map(name -> "{\"name\":\"" + name + "\"}").collect(Collectors.joining(",", "[", "]")) + ",{}");
    }

    private String columns() {
        String view = call(session, "fields_view_get", "null,\"tree\",{}");
        return FIELD.matcher(found(ARCH, view))
                .results()
                .map(field -> "\"" + field.group(1) + "\"")
                .collect(Collectors.joining(","));
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) throw new IllegalStateException(pattern + " is not in: " + text);
        return matcher.group(1);
    }

    private String call(String session, String method, String parameters) {
        return call(session, "{\"method\":\"model.party.party." + method + "\",\"params\":[" + parameters + "],\"id\":2}");
    }

    private String call(String session, String body) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!session.isEmpty()) request.header("Authorization", session);
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
