package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.lifeprojects.MoveRule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The pathways and actions of one project without a database, for tests of other packages. */
public final class PathwaysInMemory {

    private static final UUID PROJECT = new UUID(1, 1);

    private final Map<Pathway, PathwayEntry> entries = new EnumMap<>(Pathway.class);
    private final List<ProjectAction> actions = new ArrayList<>();
    private final LocalDate today;

    public PathwaysInMemory(LocalDate today) {
        this.today = today;
    }

    public Diagnosis diagnosis() {
        return Diagnosis.of(entries.values().stream().map(PathwayEntry::row).toList());
    }

    public MoveRule rule() {
        return (project, from, to) -> diagnosis().check(from, to);
    }

    public void look(PathwayDraft draft) {
        var known = entries.get(draft.pathway());
        if (known == null) entries.put(draft.pathway(), new PathwayEntry(PROJECT, draft, today, Instant.EPOCH, "who"));
        else known.look(draft, today, Instant.EPOCH, "who");
    }

    public void plan(ActionDraft draft) {
        actions.add(new ProjectAction(PROJECT, draft, today, Instant.EPOCH, "who"));
    }

    public void replan(int at, ActionDraft draft) {
        actions.get(at).plan(draft, today);
    }

    public void finish(int at, LocalDate on) {
        actions.get(at).finish(on, "", today, "who");
    }

    public void cancel(int at, String reason) {
        actions.get(at).cancel(reason, today, "who");
    }

    public List<ActionRow> actions() {
        return actions.stream().map(ProjectAction::row).toList();
    }
}
