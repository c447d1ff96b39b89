package ma.idmaj.lifeprojects.qualification;

import static ma.idmaj.lifeprojects.pathway.PathwayState.FINE;
import static ma.idmaj.lifeprojects.pathway.PathwayState.NOT_NEEDED;
import static ma.idmaj.lifeprojects.pathway.PathwayState.SETTLED;

import ma.idmaj.lifeprojects.MoveRefused;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.PathwayState;

import java.util.List;
import java.util.Set;

/**
 * What a project's training has come to.
 *
 * @param training how the diagnosis has the pathway of training: it says, and why, that none is needed
 */
record Readied(List<QualificationRow> trainings, PathwayState training) {

    static final String TAB = "qualification";
    private static final Set<PathwayState> NONE_WANTED = Set.of(FINE, SETTLED, NOT_NEEDED);

    List<String> open() {
        return trainings.stream()
                .filter(one -> one.state().open())
                .map(QualificationRow::course)
                .toList();
    }

    /** No training has been completed though the diagnosis finds that one is lacking. */
    boolean lacking() {
        return !NONE_WANTED.contains(training)
                && trainings.stream().noneMatch(one -> one.state() == QualificationState.COMPLETED);
    }

    /** @throws MoveRefused when the project would go on to its feasibility with training left to do */
    void check(ProjectState from, ProjectState to) {
        if (from != ProjectState.IN_QUALIFICATION || to != ProjectState.FEASIBILITY) return;
        var open = open();
        if (!open.isEmpty()) throw new MoveRefused(TAB, "lifeprojects.qualification.stillOpen", open.size(), open);
        if (lacking()) throw new MoveRefused(TAB, "lifeprojects.qualification.noneCompleted");
    }
}
