package ma.idmaj.flow;

import org.jspecify.annotations.Nullable;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * A page as a browser holds it open: with the line on which the server speaks first. What the server asks of the page's
 * scripts is answered with nothing, as they answer where nothing has been begun on the page.
 */
public final class OpenPage {

    /** The first of a call's two answers: that it went well. */
    private static final Pattern ASKED = Pattern.compile("\\{\"@v-return\":\\[(\\d+),(\\d+)]},\\{\"@v-return\":\\[\\d+,\\d+]}");

    /** As the server asks of its pages. */
    private static final Duration BEAT = Duration.ofSeconds(60);

    private final FlowClient client;
    private final AtomicLong pushed = new AtomicLong();
    private final WebSocket line;
    private final Thread beats;

    /** @param client with the page opened */
    public OpenPage(FlowClient client, String opening) {
        this.client = client;
        this.line = client.line(new Heard());
        this.beats = Thread.startVirtualThread(this::beat);
        answer(opening);
    }

    /** Sends what the page's script sends and answers what is asked back. @return all the server said to it */
    public String act(String acts) {
        String said = client.act(acts);
        return said + answer(said);
    }

    /** Types into a field. @return all the server said to it */
    public String type(int node, String text) {
        String said = client.type(node, text);
        return said + answer(said);
    }

    /** How many messages came without being asked for. */
    public long pushed() {
        return pushed.get();
    }

    /** Closes the line without a word, as a browser that is closed. */
    public void drop() {
        beats.interrupt();
        line.abort();
    }

    /** Logs out: the session and all it held is over. */
    public void leave() {
        beats.interrupt();
        line.abort();
        client.signOut();
    }

    /** As the page does by itself, each at its own moment. */
    private void beat() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(BEAT.toMillis()));
            for (; ; Thread.sleep(BEAT)) client.beat();
        } catch (InterruptedException left) {
            // The page is closed.
        } catch (RuntimeException over) {
            // Its next act tells.
        }
    }

    private String answer(String said) {
        var all = new StringBuilder();
        String last = said;
        // What is answered may ask again, once.
        for (int turn = 0; turn < 2; turn++) {
            var acts = new StringBuilder();
            var asked = ASKED.matcher(last);
            while (asked.find())
                acts.append(acts.isEmpty() ? "" : ",")
                        .append("{\"type\":\"channel\",\"node\":" + asked.group(1) + ",\"channel\":" + asked.group(2)
                                + ",\"args\":[null]}");
            if (acts.isEmpty()) break;
            last = client.act(acts.toString());
            all.append(last);
        }
        return all.toString();
    }

    private final class Heard implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                String message = part.toString();
                part.setLength(0);
                // The first only tells how the line is kept open.
                if (message.contains("\"syncId\"")) {
                    pushed.incrementAndGet();
                    // Not on the line's own thread: the answer goes the ordinary way.
                    if (message.contains("@v-return")) Thread.startVirtualThread(() -> answer(message));
                }
            }
            socket.request(1);
            return null;
        }
    }
}
