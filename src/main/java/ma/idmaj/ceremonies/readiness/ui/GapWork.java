package ma.idmaj.ceremonies.readiness.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.readiness.MyGaps;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gaps that were given to an account, ceremony by ceremony. */
@Component
class GapWork implements MyWork {

    private static final int ORDER = 12;
    private static final String KEY = "ceremonies.work.gaps";

    private final ReadinessService readiness;
    private final CurrentUser user;
    private final Clock clock;

    GapWork(ReadinessService readiness, CurrentUser user, Clock clock) {
        this.readiness = readiness;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.CEREMONY_READ)) return List.of();
        return readiness.mine().stream().map(this::item).toList();
    }

    private WorkItem item(MyGaps mine) {
        LocalDate due = mine.dueOn();
        boolean late = due != null && due.isBefore(LocalDate.now(clock));
        return new WorkItem(
                late ? Tone.BAD : Tone.WAITING,
                KEY,
                due == null ? KEY + ".hint" : KEY + ".due",
                List.of(mine.gaps(), mine.title(), mine.heldOn(), due == null ? mine.heldOn() : due),
                KEY + ".action",
                CeremonyLinks.page(mine.key(), "prepare"),
                ORDER,
                mine.gaps());
    }
}
