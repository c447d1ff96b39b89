package ma.idmaj.flow;

import com.sun.net.httpserver.HttpServer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A plain way in for tools that try addresses and know nothing of Flow: what is asked of it with GET is opened in the
 * application as a signed-in browser would, and the message that builds the page is the answer. For {@code benchmark/attack}.
 */
final class PlainDoor {

    private static final Pattern PASSING = Pattern.compile(
            "\"(syncId|clientId|v-uiId|timings)\":[^,}]+|\\d{2}:\\d{2}(:\\d{2})?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|v-\\d+");

    private PlainDoor() {}

    /** @param arguments address of the application, port of the door, username, password */
    public static void main(String[] arguments) throws Exception {
        var client = new FlowClient(arguments[0]).signIn(arguments[2], arguments[3], "fr");
        var door = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 64);
        door.createContext("/", exchange -> {
            String query = exchange.getRequestURI().getRawQuery();
            byte[] answer;
            int status = 200;
            // One page at a time, as one browser's window.
            synchronized (client) {
                try {
                    String page = client.open(
                            exchange.getRequestURI().getRawPath().substring(1) + (query == null ? "" : "?" + query));
                    // What changes from page to page by itself must not look like an answer.
                    if (!exchange.getRequestHeaders().containsKey("X-Whole"))
                        page = PASSING.matcher(page).replaceAll("");
                    answer = page.getBytes(StandardCharsets.UTF_8);
                } catch (RuntimeException unanswered) {
                    status = 500;
                    answer = unanswered.toString().getBytes(StandardCharsets.UTF_8);
                }
            }
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=UTF-8");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        door.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        door.start();
    }
}
