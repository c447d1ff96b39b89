package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.lifeprojects.MoveRule;
import ma.idmaj.lifeprojects.ProjectState;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** A project counts as diagnosed when every pathway has been looked at. */
@Component
class DiagnosisRule implements MoveRule {

    private final PathwayEntryRepository entries;

    DiagnosisRule(PathwayEntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public void check(UUID project, ProjectState from, ProjectState to) {
        // Asked by every move: read for the one it is about.
        if (to != ProjectState.DIAGNOSED) return;
        Diagnosis.of(entries.findByLifeProjectId(project).stream()
                        .map(PathwayEntry::row)
                        .toList())
                .check(from, to);
    }
}
