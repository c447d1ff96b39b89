package ma.idmaj.lifeprojects;

import static ma.idmaj.lifeprojects.ProjectState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whatever is asked of a project, in whatever order, it takes only the arrows of product.md. */
class ProjectStatePropertyTest {

    /** product.md written out a second time, on purpose: the code's own table can't be its judge. */
    private static final Map<ProjectState, Set<ProjectState>> ARROWS = Map.ofEntries(
            Map.entry(DRAFT, EnumSet.of(DIAGNOSED, WITHDRAWN)),
            Map.entry(DIAGNOSED, EnumSet.of(IN_QUALIFICATION, WITHDRAWN)),
            Map.entry(IN_QUALIFICATION, EnumSet.of(FEASIBILITY, WITHDRAWN)),
            Map.entry(FEASIBILITY, EnumSet.of(SUBMITTED, WITHDRAWN)),
            Map.entry(SUBMITTED, EnumSet.of(ADJOURNED, APPROVED, REJECTED, WITHDRAWN)),
            Map.entry(ADJOURNED, EnumSet.of(SUBMITTED, WITHDRAWN)),
            Map.entry(APPROVED, EnumSet.of(FUNDED, WITHDRAWN)),
            Map.entry(REJECTED, EnumSet.noneOf(ProjectState.class)),
            Map.entry(FUNDED, EnumSet.of(EQUIPPED, WITHDRAWN)),
            Map.entry(EQUIPPED, EnumSet.of(ACTIVE)),
            Map.entry(ACTIVE, EnumSet.of(IN_DIFFICULTY, SUSTAINED, CEASED)),
            Map.entry(IN_DIFFICULTY, EnumSet.of(ACTIVE, SUSTAINED, CEASED)),
            Map.entry(SUSTAINED, EnumSet.noneOf(ProjectState.class)),
            Map.entry(CEASED, EnumSet.noneOf(ProjectState.class)),
            Map.entry(WITHDRAWN, EnumSet.noneOf(ProjectState.class)));

    @Property(tries = 5000)
    void onlyTheArrowsAreTaken(@ForAll @Size(max = 40) List<ProjectState> wishes) {
        var project = project();
        for (ProjectState wish : wishes) {
            ProjectState before = project.state;
            boolean arrow = ARROWS.get(before).contains(wish);
            try {
                project.move(wish);
                assertThat(arrow).as(before + " to " + wish).isTrue();
                assertThat(project.state).isEqualTo(wish);
            } catch (Refusal refused) {
                assertThat(arrow).as(before + " to " + wish + " refused").isFalse();
                assertThat(project.state).isEqualTo(before);
            }
        }
    }

    @Example
    void everyArrowIsThere() {
        for (ProjectState state : ProjectState.values())
            assertThat(state.next()).as(state.name()).isEqualTo(ARROWS.get(state));
    }

    @Example
    void onlyADraftComesInFunded() {
        var project = project();
        project.fundOutside("a".repeat(64));
        assertThat(project.state).isEqualTo(FUNDED);
        assertThat(project.approvedOutside).isTrue();
        assertThatThrownBy(() -> project.fundOutside("b".repeat(64))).isInstanceOf(Refusal.class);
    }

    private static LifeProject project() {
        return new LifeProject(
                UUID.randomUUID(), new LocalizedText("مخبزة", "Boulangerie"), null, Instant.EPOCH, "caseworker");
    }
}
