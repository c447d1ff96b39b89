package ma.idmaj.followup.exit.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.exit.ExitService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Ways out of the programme wait for whoever decides, and not for who proposed them. */
@Component
class ExitWork implements MyWork {

    private static final int ORDER = 12;

    private final ExitService exits;
    private final CurrentUser user;

    ExitWork(ExitService exits, CurrentUser user) {
        this.exits = exits;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.CEREMONY_APPROVE)) return List.of();
        int waiting = exits.toDecide();
        if (waiting == 0) return List.of();
        return List.of(new WorkItem(
                Tone.WAITING,
                "followup.exit.work.title",
                "followup.exit.work.hint",
                List.of(waiting),
                "followup.exit.work.action",
                VisitLinks.EXITS,
                ORDER,
                waiting));
    }
}
