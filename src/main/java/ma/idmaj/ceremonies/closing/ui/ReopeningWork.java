package ma.idmaj.ceremonies.closing.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.closing.ReopeningService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Closed ceremonies someone else asked to open again: an approver's answer is waited for. */
@Component
class ReopeningWork implements MyWork {

    private static final int ORDER = 12;

    private final ReopeningService reopening;
    private final CurrentUser user;

    ReopeningWork(ReopeningService reopening, CurrentUser user) {
        this.reopening = reopening;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.CEREMONY_APPROVE)) return List.of();
        String key = "ceremonies.work.reopening";
        return reopening.waiting().stream()
                .map(waiting -> new WorkItem(
                        Tone.WAITING,
                        key,
                        key + ".hint",
                        List.of(waiting.title(), waiting.reason()),
                        key + ".action",
                        CeremonyLinks.page(waiting.ceremony().toString(), "close"),
                        ORDER))
                .toList();
    }
}
