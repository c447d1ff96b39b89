package ma.idmaj.load;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.flow.FlowClient;
import ma.idmaj.flow.OpenPage;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * People who come and go, in a process of their own: log in, look at lists, files, the day, the catalogue, figures, search,
 * and leave; every third without logging out. Tells every minute how many pages were opened and how many visits failed.
 */
final class Visits {

    private static final List<String> PAGES = List.of(
            "", "beneficiaries", "life-projects", "ceremonies", "ceremonies/sidi-bernoussi/day", "reports", "catalogue", "stock");
    private static final List<DemoAccount> WHO = List.of(DemoAccount.ORGANISER, DemoAccount.APPROVER, DemoAccount.SUPERVISOR);

    private Visits() {}

    /** @param arguments address, how many at once, seconds between two pages */
    public static void main(String[] arguments) throws Exception {
        var pages = new AtomicLong();
        var failed = new AtomicInteger();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            int visitor = i;
            double pause = Double.parseDouble(arguments[2]);
            Thread.startVirtualThread(() -> {
                for (int visit = visitor; ; visit++) {
                    try {
                        visit(arguments[0], visit, pause, pages);
                    } catch (RuntimeException failure) {
                        if (failed.getAndIncrement() < 3) failure.printStackTrace();
                        rest(1);
                    }
                }
            });
        }
        while (true) {
            TimeUnit.MINUTES.sleep(1);
            System.out.println(pages.get() + " " + failed.get());
        }
    }

    private static void visit(String root, int visit, double pause, AtomicLong pages) {
        var client = new FlowClient(root);
        DemoAccount account = WHO.get(visit % WHO.size());
        // An account that logs in twice at one moment waits.
        synchronized (account) {
            client.signIn(account.username(), DemoAccount.PASSWORD, visit % 2 == 0 ? "ar" : "fr");
        }
        OpenPage page = null;
        for (int i = 0; i < PAGES.size(); i++) {
            String opened = client.open(PAGES.get((visit + i) % PAGES.size()));
            if (!opened.contains("\"bell\"")) throw new IllegalStateException("not signed in: " + opened);
            page = new OpenPage(client, opened);
            pages.incrementAndGet();
            if (opened.contains("\"value\":\"search\"")) page.type(FlowClient.node(opened, "search"), "moh");
            rest(pause);
            if (i < PAGES.size() - 1) page.drop();
        }
        if (page == null) return;
        if (visit % 3 == 0) page.drop();
        else page.leave();
    }

    private static void rest(double seconds) {
        try {
            TimeUnit.MICROSECONDS.sleep((long) (seconds * 1e6));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
