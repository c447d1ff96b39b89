package ma.idmaj.load;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.flow.FlowClient;
import ma.idmaj.flow.OpenPage;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One desk on the day: finds the next person by number, brings the card up, receives, hands over signed. Each step is looked
 * into: the person's own line has to come back, the act has to be done.
 */
final class Desk {

    /** One person of this desk's. @param words signed under */
    record Guest(int number, String line, String words) {}

    private static final Pattern TOKEN = Pattern.compile("\"header\":\"([^\"]+)\",\"token\":\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern FRONT = Pattern.compile("\",(\\d+),\\{\"@v-node\":\\d+},\"[^\"]*idmajCard\\.front");

    private final String root;
    private final String ceremony;
    private final String username;
    private final String signature;
    private final Iterator<Guest> guests;
    private final FlowClient client;
    private OpenPage page;
    private int finder;
    private int screen;
    private String header = "";
    private String token = "";
    private Guest guest;
    private int step;
    private int match;
    private long version;
    private int draws;

    Desk(String root, String ceremony, String username, List<Guest> guests, String signature) {
        this.root = root;
        this.ceremony = ceremony;
        this.username = username;
        this.guests = guests.iterator();
        this.signature = signature;
        this.client = new FlowClient(root);
    }

    void open() {
        client.signIn(username, DemoAccount.PASSWORD, "ar");
        String opened = client.open("ceremonies/" + ceremony + "/day");
        finder = FlowClient.node(opened, "finder");
        screen = node(opened, "data-ceremony", ceremony);
        page = new OpenPage(client, opened);
        drawn(opened);
        String state = client.request(HttpRequest.newBuilder(acts()).GET()).body();
        Matcher found = TOKEN.matcher(state);
        if (!found.find()) throw new IllegalStateException("no token in " + state);
        header = found.group(1);
        token = found.group(2);
    }

    /** The next thing a desk does. @return what it was */
    String once() {
        if (step == 0) {
            if (!guests.hasNext()) {
                expect(page.type(finder, "1"), "data-row");
                page.type(finder, "");
                return "find";
            }
            guest = guests.next();
            version = 0;
            String said = page.type(finder, Integer.toString(guest.number));
            match = node(said, "data-row", guest.line);
            step = 1;
            return "find";
        }
        if (step == 1) {
            String said = page.act(FlowClient.click(match));
            expect(said, guest.line);
            drawn(said);
            step = 2;
            return "bring";
        }
        if (step == 2) {
            act("CHECK_IN", "PRESENT", "");
            step = 3;
            return "receive";
        }
        act("HAND_OVER", "SIGNED", ",\"signer\":\"BENEFICIARY\",\"language\":\"ar\",\"text\":\"" + guest.words
                + "\",\"signature\":\"" + signature + "\"");
        step = 0;
        return "hand over";
    }

    /** Sent to the desks' endpoint, and its answer told to the page, as the card's script does. */
    private void act(String act, String state, String rest) {
        var answer = client.request(HttpRequest.newBuilder(acts())
                .header("Content-Type", "application/json")
                .header(header, token)
                .POST(BodyPublishers.ofString("{\"id\":\"" + UUID.randomUUID() + "\",\"line\":\"" + guest.line + "\",\"version\":"
                        + version + ",\"act\":\"" + act + "\",\"by\":\"" + username + "\"" + rest + "}")));
        Matcher told = VERSION.matcher(answer.body());
        if (answer.statusCode() != 200 || !told.find())
            throw new IllegalStateException(act + ": " + answer.statusCode() + " " + answer.body());
        version = Long.parseLong(told.group(1));
        String said = page.act("{\"type\":\"event\",\"node\":" + screen + ",\"event\":\"desk-act\",\"data\":{\"event.detail.line\":\""
                + guest.line + "\",\"event.detail.act\":\"" + act + "\",\"event.detail.done\":true,\"event.detail.standing\":{\"draw\":"
                + draws + ",\"busy\":false,\"cards\":{\"" + guest.line + "\":{\"state\":\"" + state + "\",\"waits\":false}}}}}");
        drawn(said);
        expect(said, "\"changes\"");
    }

    private void drawn(String said) {
        Matcher front = FRONT.matcher(said);
        while (front.find()) draws = Integer.parseInt(front.group(1));
    }

    long pushed() {
        return page.pushed();
    }

    private URI acts() {
        return URI.create(root + "day/" + ceremony + "/acts");
    }

    private static int node(String said, String attribute, String value) {
        Matcher found = Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"" + attribute + "\",\"feat\":\\d+,\"value\":\"" + value + "\"}")
                .matcher(said);
        int node = 0;
        // The match under the box comes after the line in the list.
        while (found.find()) node = Math.max(node, Integer.parseInt(found.group(1)));
        if (node == 0) throw new IllegalStateException(attribute + " " + value + " is not in: " + cut(said));
        return node;
    }

    private static void expect(String said, String part) {
        if (!said.contains(part)) throw new IllegalStateException(part + " is not in: " + cut(said));
    }

    private static String cut(String said) {
        return said.substring(0, Math.min(600, said.length()));
    }
}
