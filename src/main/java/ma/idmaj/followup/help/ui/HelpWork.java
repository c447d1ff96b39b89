package ma.idmaj.followup.help.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.help.HelpService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** What visits found and nobody has seen to yet waits for those who accompany. */
@Component
class HelpWork implements MyWork {

    private static final int ORDER = 17;

    private final HelpService help;
    private final CurrentUser user;

    HelpWork(HelpService help, CurrentUser user) {
        this.help = help;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.FOLLOW_UP_WRITE)) return List.of();
        int waiting = help.openCount();
        if (waiting == 0) return List.of();
        return List.of(new WorkItem(
                Tone.BAD,
                "followup.help.work.title",
                "followup.help.work.hint",
                List.of(waiting),
                "followup.help.work.action",
                VisitLinks.ALL,
                ORDER,
                waiting));
    }
}
