package ma.idmaj.lifeprojects.pathway.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Actions due within a week stand on the first page of whoever accompanies people. */
@Component
class ActionsWork implements MyWork {

    private static final int ORDER = 22;

    private final ActionService actions;
    private final CurrentUser user;

    ActionsWork(ActionService actions, CurrentUser user) {
        this.actions = actions;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.PEOPLE_WRITE)) return List.of();
        var count = actions.dueCount();
        if (count.due() == 0) return List.of();
        return List.of(new WorkItem(
                count.overdue() > 0 ? Tone.BAD : Tone.WAITING,
                "lifeprojects.work.title",
                "lifeprojects.work.hint",
                List.of(count.due(), count.overdue()),
                "lifeprojects.work.action",
                DueActionsView.ADDRESS,
                ORDER,
                count.due()));
    }
}
