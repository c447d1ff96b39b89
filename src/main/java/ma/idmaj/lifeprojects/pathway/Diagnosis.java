package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.lifeprojects.MoveRefused;
import ma.idmaj.lifeprojects.ProjectState;

import java.util.Arrays;
import java.util.List;

/** A project along all its pathways, one row each, in their order. */
public record Diagnosis(List<PathwayRow> rows) {

    /** Path of the part of the project's page where it is written. */
    public static final String TAB = "diagnosis";

    /** @param known the pathways looked at, in any order */
    static Diagnosis of(List<PathwayRow> known) {
        return new Diagnosis(Arrays.stream(Pathway.values())
                .map(pathway -> known.stream()
                        .filter(row -> row.pathway() == pathway)
                        .findFirst()
                        .orElseGet(() -> PathwayRow.unseen(pathway)))
                .toList());
    }

    public List<Pathway> notLookedAt() {
        return rows.stream()
                .filter(row -> row.state() == PathwayState.NOT_LOOKED_AT)
                .map(PathwayRow::pathway)
                .toList();
    }

    public PathwayState state(Pathway pathway) {
        return rows.get(pathway.ordinal()).state();
    }

    /** @throws MoveRefused when the project would count as diagnosed with a pathway nobody has looked at */
    void check(ProjectState from, ProjectState to) {
        if (from != ProjectState.DRAFT || to != ProjectState.DIAGNOSED) return;
        var missing = notLookedAt();
        if (!missing.isEmpty()) throw new MoveRefused(TAB, "lifeprojects.pathway.notLookedAt", missing.size(), missing);
    }
}
