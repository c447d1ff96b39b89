package ma.idmaj.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser's part of the Flow protocol without a browser: signs in, opens a page, types into a field. One request at a
 * time, as the client does; nothing is drawn. Answers are the server's messages as text, for the caller to look into.
 */
public final class FlowClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");

    /** One for all: each has a thread of its own, and a load of visitors would be one of threads. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String root;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String key = "";
    private String ui = "";
    private String push = "";
    private int syncId;
    private int clientId;

    /** @param root {@code http://localhost:8080/} */
    public FlowClient(String root) {
        this.root = root;
    }

    /** @param language {@code ar} or {@code fr}, kept for all that follows */
    public FlowClient signIn(String username, String password, String language) {
        String page = get("login?lang=" + language);
        String body = "_csrf=" + encoded(found(TOKEN, page)) + "&username=" + encoded(username) + "&password="
                + encoded(password);
        post("login", "application/x-www-form-urlencoded", body);
        return this;
    }

    public void signOut() {
        post("logout", "application/x-www-form-urlencoded", "_csrf=" + encoded(found(TOKEN, get("login?lang=ar"))));
        cookies.clear();
    }

    /**
     * @param address may end with a query
     * @return the message that builds the page
     */
    public String open(String address) {
        String path = address.replaceFirst("\\?.*", "");
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        String start = get("?v-r=init&location=" + encoded(path) + "&query=&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280"
                + "&v-tzid=Africa%2FCasablanca&v-wn=v-" + System.nanoTime() + "&v-pr=1");
        key = found(KEY, start);
        ui = found(UI, start);
        push = found(PUSH, start);
        syncId = 0;
        clientId = 0;
        return send("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + path
                + "\",\"query\":\"" + query.replace("\\", "\\\\").replace("\"", "\\\"")
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    /** @return the number of the node that the page's message gives this id */
    public static int node(String message, String id) {
        return Integer.parseInt(found(
                Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":\\d+,\"value\":\""
                        + Pattern.quote(id) + "\"}"),
                message));
    }

    /** Types into a text field that tells the server as one types. */
    public synchronized String type(int node, String text) {
        return send("{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":\"value\",\"value\":\"" + text
                + "\"},{\"type\":\"event\",\"node\":" + node
                + ",\"event\":\"input\",\"data\":{\"1\":1,\"for\":\"trailing\"}}");
    }

    /** A press on a node, as its message. */
    public static String click(int node) {
        return "{\"type\":\"event\",\"node\":" + node
                + ",\"event\":\"click\",\"data\":{\"event.screenX\":0,\"event.screenY\":0,"
                + "\"event.clientX\":0,\"event.clientY\":0,\"event.detail\":1,\"event.button\":0,\"event.ctrlKey\":false,"
                + "\"event.shiftKey\":false,\"event.altKey\":false,\"event.metaKey\":false}}";
    }

    /** What the page's own script sends: an event of a node, a call's answer. One at a time, whoever asks. */
    public synchronized String act(String acts) {
        return send(acts);
    }

    /** A message about nothing: what the way there and back costs by itself. */
    public String nothing() {
        return send("");
    }

    /** That the page is still open: without a word for three minutes the server takes it for left. */
    void beat() {
        post("?v-r=heartbeat&v-uiId=" + ui, "text/plain", "");
    }

    /** A message as somebody else than a browser would send it; the next one goes on from the server's answer to it. */
    public HttpResponse<String> forged(String acts, String token, int earlier) {
        HttpResponse<String> answer = sent(message(acts, token, clientId - earlier));
        Matcher sync = SYNC.matcher(answer.body());
        Matcher client = CLIENT.matcher(answer.body());
        if (sync.find() && client.find()) {
            syncId = Integer.parseInt(sync.group(1));
            clientId = Integer.parseInt(client.group(1));
        }
        return answer;
    }

    /** @return the token that messages of the page that is open carry */
    public String token() {
        return key;
    }

    public HttpResponse<String> request(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.setHeader("Cookie", cookies()).build(), BodyHandlers.ofString());
            for (String told : answer.headers().allValues("Set-Cookie"))
                HttpCookie.parse(told).forEach(cookie -> {
                    if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
                    else cookies.put(cookie.getName(), cookie.getValue());
                });
            var elsewhere = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || elsewhere.isEmpty()) return answer;
            return request(HttpRequest.newBuilder(answer.uri().resolve(elsewhere.get()))
                    .GET());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The line on which the server speaks first, of the page that is open. */
    WebSocket line(WebSocket.Listener listener) {
        return HTTP.newWebSocketBuilder()
                .header("Cookie", cookies())
                .buildAsync(
                        URI.create(root.replaceFirst("^http", "ws") + "VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                                + encoded(push)
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson%3B%20charset%3DUTF-8"
                                + "&X-atmo-protocol=true"),
                        listener)
                .join();
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String message(String acts, String token, int client) {
        return "{\"csrfToken\":\"" + token + "\",\"rpc\":[" + acts + "],\"syncId\":" + syncId + ",\"clientId\":"
                + client + "}";
    }

    private HttpResponse<String> sent(String message) {
        return request(HttpRequest.newBuilder(URI.create(root + "?v-r=uidl&v-uiId=" + ui))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message)));
    }

    private String send(String acts) {
        String answer = sent(message(acts, key, clientId)).body();
        syncId = Integer.parseInt(found(SYNC, answer));
        clientId = Integer.parseInt(found(CLIENT, answer));
        return answer;
    }

    private String get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(root + path)).GET());
    }

    private String post(String path, String type, String body) {
        return answer(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String answer(HttpRequest.Builder request) {
        return request(request).body();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in: " + text.substring(0, Math.min(400, text.length())));
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
