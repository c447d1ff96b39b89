package ma.idmaj.lifeprojects.committee.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.committee.CommitteeLinks;
import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Files that wait for the committee stand on an approver's first page. */
@Component
class CommitteeWork implements MyWork {

    private static final int ORDER = 20;

    private final CommitteeService committee;
    private final CurrentUser user;

    CommitteeWork(CommitteeService committee, CurrentUser user) {
        this.committee = committee;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.CEREMONY_APPROVE)) return List.of();
        int waiting = committee.waitingCount();
        if (waiting == 0) return List.of();
        return List.of(new WorkItem(
                Tone.WAITING,
                "lifeprojects.committee.work.title",
                "lifeprojects.committee.work.hint",
                List.of(waiting),
                "lifeprojects.committee.work.action",
                CommitteeLinks.ALL,
                ORDER,
                waiting));
    }
}
