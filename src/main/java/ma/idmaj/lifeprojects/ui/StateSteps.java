package ma.idmaj.lifeprojects.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** The usual way of a project with what is behind it and where it stands; a project off that way shows its own state. */
class StateSteps extends OrderedList {

    private static final List<ProjectState> WAY = List.of(
            ProjectState.DRAFT,
            ProjectState.DIAGNOSED,
            ProjectState.IN_QUALIFICATION,
            ProjectState.FEASIBILITY,
            ProjectState.SUBMITTED,
            ProjectState.APPROVED,
            ProjectState.FUNDED,
            ProjectState.EQUIPPED,
            ProjectState.ACTIVE,
            ProjectState.SUSTAINED);

    /** @param passed states of the project's own history */
    StateSteps(ProjectState now, Set<ProjectState> passed) {
        addClassName("stepper");
        for (ProjectState state : WAY) {
            boolean done = passed.contains(state) && state != now;
            add(step(state, done, state == now));
            if (state == before(now)) add(step(now, false, true));
        }
    }

    /** After which step a state off the way is shown; null for those on it. */
    private static @Nullable ProjectState before(ProjectState now) {
        return switch (now) {
            case ADJOURNED, REJECTED -> ProjectState.SUBMITTED;
            case IN_DIFFICULTY -> ProjectState.ACTIVE;
            case CEASED -> ProjectState.SUSTAINED;
            case WITHDRAWN -> ProjectState.FUNDED;
            default -> null;
        };
    }

    private static ListItem step(ProjectState state, boolean done, boolean current) {
        var step = new ListItem();
        Localized.on(step, language -> step.setText(Localized.label(state)));
        step.setClassName("done", done);
        if (current) step.getElement().setAttribute("aria-current", "step");
        return step;
    }
}
