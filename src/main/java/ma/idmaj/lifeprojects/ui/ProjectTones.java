package ma.idmaj.lifeprojects.ui;

import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;

/** How a project's states look. */
final class ProjectTones {

    private ProjectTones() {}

    static StateChip chip(ProjectState state) {
        return new StateChip(
                state,
                switch (state) {
                    case DRAFT, WITHDRAWN, CEASED -> Tone.NEUTRAL;
                    case DIAGNOSED, IN_QUALIFICATION, FEASIBILITY -> Tone.INFO;
                    case SUBMITTED, ADJOURNED -> Tone.WAITING;
                    case APPROVED, FUNDED, EQUIPPED, ACTIVE, SUSTAINED -> Tone.GOOD;
                    case REJECTED, IN_DIFFICULTY -> Tone.BAD;
                });
    }
}
