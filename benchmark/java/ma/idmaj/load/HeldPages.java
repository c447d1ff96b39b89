package ma.idmaj.load;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.flow.FlowClient;
import ma.idmaj.flow.OpenPage;

import java.util.ArrayList;

/** Opens one page in many browsers and keeps it open, push and all, until told to leave. */
final class HeldPages {

    private HeldPages() {}

    /** @param arguments address of the application, page, what has to be on it, how many, account */
    public static void main(String[] arguments) throws Exception {
        var open = new ArrayList<OpenPage>();
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            var client = new FlowClient(arguments[0]).signIn(arguments[4], DemoAccount.PASSWORD, "ar");
            String page = client.open(arguments[1]);
            if (!page.contains(arguments[2])) throw new IllegalStateException(arguments[2] + " is not in: " + page);
            open.add(new OpenPage(client, page));
            // As somebody at work there: for a message that is lost the server keeps its last answer, and that is a small one.
            client.nothing();
        }
        System.out.println("open " + open.size());
        System.in.read();
        for (OpenPage page : open) page.leave();
        System.out.println("left");
    }
}
