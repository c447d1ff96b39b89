package ma.idmaj.shell.inbox;

import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What waits for whoever is signed in, of all modules: computed, never stored, so that nothing has to be brought up to
 * date. Asked at each page, it is read once a minute and kept with the session; where it is shown whole it is read anew.
 */
@Component
public class Inbox {

    static final Duration FRESH = Duration.ofMinutes(1);

    private final List<MyWork> sources;
    private final CurrentUser user;
    private final Clock clock;

    Inbox(List<MyWork> sources, CurrentUser user, Clock clock) {
        this.sources = List.copyOf(sources);
        this.user = user;
        this.clock = clock;
    }

    /** @param username whose it is: a session may outlive a log-in */
    private record Kept(String username, Instant readAt, List<WorkItem> items) {}

    /** As it was a minute ago at most. */
    public List<WorkItem> lately() {
        var kept = VaadinSession.getCurrent().getAttribute(Kept.class);
        boolean good = kept != null
                && kept.username().equals(user.username())
                && Duration.between(kept.readAt(), clock.instant()).abs().compareTo(FRESH) < 0;
        return good ? kept.items() : now();
    }

    /** As it is, the most urgent first. */
    public List<WorkItem> now() {
        List<WorkItem> items = sources.stream()
                .flatMap(source -> source.items().stream())
                .sorted(Comparator.comparingInt(WorkItem::order))
                .toList();
        VaadinSession.getCurrent().setAttribute(Kept.class, new Kept(user.username(), clock.instant(), items));
        return items;
    }
}
