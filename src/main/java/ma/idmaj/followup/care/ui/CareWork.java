package ma.idmaj.followup.care.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.care.CareFilter.Standing;
import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.followup.care.CareService;
import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.List;

/** Complaints without an answer wait for who accompanies people; repairs, returns and losses for who keeps the store. */
@Component
class CareWork implements MyWork {

    private static final int ORDER = 20;

    private final CareService care;
    private final CurrentUser user;

    CareWork(CareService care, CurrentUser user) {
        this.care = care;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        boolean answers = user.may(Permission.FOLLOW_UP_WRITE);
        boolean store = user.may(Permission.FOLLOW_UP_READ) && user.may(Permission.STOCK_WRITE);
        if (!answers && !store) return List.of();
        var waiting = care.waiting();
        if (answers && waiting.toAnswer() > 0)
            return List.of(new WorkItem(
                    waiting.late() > 0 ? Tone.BAD : Tone.WAITING,
                    "followup.care.work.answer",
                    "followup.care.work.answer.hint",
                    List.of(waiting.toAnswer(), waiting.late()),
                    "followup.care.work.action",
                    CareLinks.of(CareKind.COMPLAINT),
                    ORDER,
                    waiting.toAnswer()));
        if (store && waiting.forStore() > 0)
            return List.of(new WorkItem(
                    Tone.WAITING,
                    "followup.care.work.store",
                    "followup.care.work.store.hint",
                    List.of(waiting.forStore()),
                    "followup.care.work.action",
                    CareLinks.of(Standing.OPEN),
                    ORDER,
                    waiting.forStore()));
        return List.of();
    }
}
