package ma.idmaj.load;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.benchmark.Tryton;
import ma.idmaj.flow.FlowClient;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Clients without a pause between two acts, in a process of their own: three letters of a name, then one person’s page. Told
 * on standard input how many of whom for how long: {@code idmaj 8 6}.
 */
final class BusyLoad {

    private static final List<String> LETTERS = List.of("محم", "احم", "زكر", "باد", "moh", "ahm", "zak", "bad", "elb");

    private final String root;
    private final List<String> files;
    private final List<String> parties = new ArrayList<>();
    private final List<Ours> ours = new ArrayList<>();
    private final List<Tryton> theirs = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    private BusyLoad(String root, List<String> files) {
        this.root = root;
        this.files = files;
    }

    /** @param arguments address, file with the ids of some people */
    public static void main(String[] arguments) throws Exception {
        var load = new BusyLoad(arguments[0], Files.readAllLines(Path.of(arguments[1])));
        var said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            String[] words = line.split(" ");
            System.out.println(load.busy(words[0].equals("idmaj"), Integer.parseInt(words[1]), Integer.parseInt(words[2])));
        }
        System.exit(0);
    }

    /** One for the list, which stays open, and one for the pages of people. */
    private final class Ours {
        private final FlowClient list = new FlowClient(root).signIn(DemoAccount.ORGANISER.username(), DemoAccount.PASSWORD, "ar");
        private final FlowClient page = new FlowClient(root).signIn(DemoAccount.ORGANISER.username(), DemoAccount.PASSWORD, "ar");
        private final int field = FlowClient.node(list.open("beneficiaries"), "search");
        private int typed;

        void once(int number) {
            if (number % 4 == 3) {
                String id = files.get(number % files.size());
                expect(page.open("beneficiaries/" + id), id);
            } else
                // Its own turn: the same letters twice change nothing.
                expect(list.type(field, LETTERS.get(typed++ % LETTERS.size())), "\"changes\"");
        }
    }

    private void theirs(Tryton peer, int number) {
        if (number % 4 == 3) expect(peer.open(parties.get(number % parties.size())), "rec_name");
        else expect(peer.search(LETTERS.get(number % LETTERS.size())), "\"result\"");
    }

    private String busy(boolean idmaj, int clients, int seconds) throws Exception {
        while (idmaj && ours.size() < clients) ours.add(new Ours());
        while (!idmaj && theirs.size() < clients) theirs.add(Tryton.running().orElseThrow());
        if (!idmaj && parties.isEmpty()) parties.addAll(theirs.getFirst().some(files.size()));
        var times = new Times();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Callable<Void>>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                working.add(() -> {
                    for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                        if (idmaj) ours.get(client).once(turn.getAndIncrement());
                        else theirs(theirs.get(client), turn.getAndIncrement());
                        times.add(System.nanoTime() - start);
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(working)) done.get();
        }
        return times.told();
    }

    private static void expect(String said, String part) {
        if (!said.contains(part))
            throw new IllegalStateException(part + " is not in: " + said.substring(0, Math.min(600, said.length())));
    }
}
