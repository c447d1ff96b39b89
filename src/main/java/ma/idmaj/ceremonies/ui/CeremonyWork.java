package ma.idmaj.ceremonies.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyRow;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What ceremonies ask of an account today: a desk's own ceremony, lists to approve, lists to make, days to close. */
@Component
class CeremonyWork implements MyWork {

    private final CeremonyService ceremonies;
    private final CurrentUser user;
    private final Clock clock;

    /** The day after a desk account's day: its browser sends what it had kept, from whatever page is open. */
    private static final WorkItem DELIVERY = new WorkItem(
            Tone.INFO,
            "ceremonies.work.late",
            "ceremonies.work.late.hint",
            List.of(),
            "ceremonies.work.late.action",
            "",
            0);

    CeremonyWork(CeremonyService ceremonies, CurrentUser user, Clock clock) {
        this.ceremonies = ceremonies;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items() {
        boolean organises = user.may(Permission.CEREMONY_PREPARE);
        boolean approves = user.may(Permission.CEREMONY_APPROVE);
        if (organises || approves) {
            return ceremonies.underWay().stream()
                    .flatMap(row -> item(row, organises, approves).stream())
                    .toList();
        }
        if (!user.may(Permission.DAY_WRITE)) return user.may(Permission.DAY_DELIVER) ? List.of(DELIVERY) : List.of();
        return ceremonies.ofMyDesk().stream()
                .filter(c -> c.state().serving())
                .map(CeremonyWork::desk)
                .toList();
    }

    private Optional<WorkItem> item(CeremonyRow row, boolean organises, boolean approves) {
        LocalDate today = LocalDate.now(clock);
        boolean toApprove = approves
                && row.state() == CeremonyState.SUBMITTED
                && !user.username().equals(row.submittedBy());
        if (toApprove) return Optional.of(item(Tone.WAITING, "approve", row, "approve", 10));
        if (row.state().serving() && row.heldOn().equals(today)) {
            return Optional.of(item(Tone.INFO, organises ? "today" : "watch", row, "day", 5));
        }
        if (!organises) return Optional.empty();
        boolean toClose = row.state() == CeremonyState.DONE
                || (row.state() == CeremonyState.IN_PROGRESS && row.heldOn().isBefore(today));
        if (toClose) return Optional.of(item(Tone.BAD, "close", row, "close", 15));
        // The day went by and nobody was received: put off or given up, it stops asking.
        if (row.state() == CeremonyState.APPROVED && row.heldOn().isBefore(today))
            return Optional.of(item(Tone.BAD, "overdue", row, "close", 16));
        if (row.state().listOpen()) return Optional.of(item(Tone.NEUTRAL, "draft", row, "prepare", 30));
        return Optional.empty();
    }

    private static WorkItem item(Tone tone, String work, CeremonyRow row, String step, int order) {
        String key = "ceremonies.work." + work;
        return new WorkItem(
                tone,
                key,
                key + ".hint",
                values(row.title(), row.place(), row.heldOn(), row.people()),
                key + ".action",
                CeremonyLinks.page(row.key(), step),
                order);
    }

    private static WorkItem desk(CeremonyDetail ceremony) {
        String key = "ceremonies.work.desk";
        return new WorkItem(
                Tone.INFO,
                key,
                key + ".hint",
                values(ceremony.title(), ceremony.place(), ceremony.heldOn(), 0),
                key + ".action",
                CeremonyLinks.page(ceremony.key(), "day"),
                0);
    }

    private static List<Object> values(LocalizedText title, LocalizedText place, LocalDate day, long people) {
        return List.of(title, place, day, people);
    }
}
