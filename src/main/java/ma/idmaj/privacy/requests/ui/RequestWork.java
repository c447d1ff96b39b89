package ma.idmaj.privacy.requests.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.privacy.PrivacyLinks;
import ma.idmaj.privacy.requests.RequestFilter;
import ma.idmaj.privacy.requests.RequestFilter.Standing;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Requests that wait for the data protection officer: those overdue, and the others with the day the first is due. */
@Component
class RequestWork implements MyWork {

    private static final int ORDER = 5;
    private static final int MANY = 500;
    private static final String KEY = "privacy.work.";

    private final RequestService requests;
    private final CurrentUser user;
    private final Clock clock;

    RequestWork(RequestService requests, CurrentUser user, Clock clock) {
        this.requests = requests;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.PRIVACY_WORK)) return List.of();
        var today = LocalDate.now(clock);
        List<RequestRow> open = requests.requests(new RequestFilter(Standing.OPEN, null), 0, MANY);
        List<RequestRow> late = open.stream().filter(row -> row.overdue(today)).toList();
        List<RequestRow> rest = open.stream().filter(row -> !row.overdue(today)).toList();
        var items = new ArrayList<WorkItem>();
        if (!late.isEmpty()) items.add(item(Tone.BAD, "overdue", late, PrivacyLinks.REQUESTS + "?standing=OVERDUE"));
        if (!rest.isEmpty()) items.add(item(Tone.WAITING, "open", rest, PrivacyLinks.REQUESTS));
        return items;
    }

    private static WorkItem item(Tone tone, String which, List<RequestRow> rows, String href) {
        return new WorkItem(
                tone,
                KEY + which,
                KEY + which + ".hint",
                List.of(rows.size(), rows.getFirst().dueOn()),
                KEY + which + ".action",
                href,
                tone == Tone.BAD ? ORDER : ORDER + 10,
                rows.size());
    }
}
