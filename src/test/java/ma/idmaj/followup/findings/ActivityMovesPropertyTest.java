package ma.idmaj.followup.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.util.List;

/** Visit after visit a project takes only arrows there are, and never leaves the programme by what a visit finds. */
class ActivityMovesPropertyTest {

    @Property(tries = 2000)
    void onlyArrowsAndNeverOut(@ForAll ProjectState start, @ForAll @Size(max = 12) List<Activity> seen) {
        ProjectState state = start;
        for (Activity activity : seen) {
            try {
                for (ProjectState to : ActivityMoves.from(state, activity)) {
                    assertThat(state.next()).contains(to);
                    assertThat(to.exit()).isFalse();
                    state = to;
                }
                if (start.ordinal() < ProjectState.EQUIPPED.ordinal() || start.over())
                    assertThat(state).isEqualTo(start);
                else if (activity == Activity.RUNNING) assertThat(state).isEqualTo(ProjectState.ACTIVE);
            } catch (Refusal refused) {
                assertThat(activity).isEqualTo(Activity.NOT_STARTED);
                assertThat(state).isIn(ProjectState.ACTIVE, ProjectState.IN_DIFFICULTY);
            }
        }
    }

    @Example
    void whatStoppedDidBegin() {
        assertThat(ActivityMoves.from(ProjectState.EQUIPPED, Activity.STOPPED))
                .containsExactly(ProjectState.ACTIVE, ProjectState.IN_DIFFICULTY);
        assertThat(ActivityMoves.from(ProjectState.EQUIPPED, Activity.NOT_STARTED))
                .isEmpty();
        assertThatThrownBy(() -> ActivityMoves.from(ProjectState.ACTIVE, Activity.NOT_STARTED))
                .hasMessage("followup.findings.startedBefore");
    }
}
