package ma.idmaj.followup.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.DueVisits;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Visits due within a week wait for whoever makes them. */
@Component
class VisitWork implements MyWork {

    private static final int ORDER = 18;

    private final DueVisits visits;
    private final CurrentUser user;

    VisitWork(DueVisits visits, CurrentUser user) {
        this.visits = visits;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.FOLLOW_UP_WRITE)) return List.of();
        var count = visits.count();
        if (count.due() == 0) return List.of();
        return List.of(new WorkItem(
                count.overdue() > 0 ? Tone.BAD : Tone.WAITING,
                "followup.work.title",
                "followup.work.hint",
                List.of(count.due(), count.overdue()),
                "followup.work.action",
                "follow-up",
                ORDER,
                count.due()));
    }
}
