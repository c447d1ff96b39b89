package ma.idmaj.lifeprojects.qualification;

import ma.idmaj.lifeprojects.MoveRule;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayService;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** A project goes on to its feasibility when no training is left to do. */
@Component
class QualificationRule implements MoveRule {

    private final QualificationRepository trainings;
    private final PathwayService pathways;

    QualificationRule(QualificationRepository trainings, PathwayService pathways) {
        this.trainings = trainings;
        this.pathways = pathways;
    }

    @Override
    public void check(UUID project, ProjectState from, ProjectState to) {
        // Asked by every move: read for the one it is about.
        if (from != ProjectState.IN_QUALIFICATION || to != ProjectState.FEASIBILITY) return;
        new Readied(
                        trainings.findByLifeProjectIdOrderByIdAsc(project).stream()
                                .map(Qualification::row)
                                .toList(),
                        pathways.diagnosis(project).state(Pathway.TRAINING))
                .check(from, to);
    }
}
