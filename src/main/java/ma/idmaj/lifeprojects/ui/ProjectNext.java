package ma.idmaj.lifeprojects.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.NextStep;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.ProjectRow;
import ma.idmaj.lifeprojects.ProjectState;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a person's life project waits for, when it waits for this reader; a first project, where there is none that lives. */
@Component
class ProjectNext implements NextStep {

    private static final int ORDER = 30;
    /** Nothing more will come of these. */
    private static final Set<ProjectState> OVER = EnumSet.of(ProjectState.REJECTED, ProjectState.WITHDRAWN);
    /** Led by a visit or a ceremony, not by a move somebody makes next. */
    private static final Set<ProjectState> RUNNING = EnumSet.of(ProjectState.FUNDED, ProjectState.ACTIVE);

    private final LifeProjectService projects;
    private final CurrentUser user;

    ProjectNext(LifeProjectService projects, CurrentUser user) {
        this.projects = projects;
        this.user = user;
    }

    @Override
    public Optional<Action> next(UUID person) {
        if (!user.may(Permission.PROJECTS_READ)) return Optional.empty();
        var living = projects.ofBeneficiary(person).stream()
                .filter(row -> !OVER.contains(row.state()))
                .toList();
        if (!living.isEmpty())
            return living.stream().filter(this::waitsForMe).findFirst().map(ProjectNext::move);
        return user.may(Permission.PEOPLE_WRITE)
                ? Optional.of(new Action("lifeprojects.next.open", List.of(), ProjectLinks.open(person), ORDER))
                : Optional.empty();
    }

    private boolean waitsForMe(ProjectRow row) {
        return !RUNNING.contains(row.state())
                && row.state().next().stream()
                        .filter(to -> to != ProjectState.WITHDRAWN)
                        .anyMatch(to -> to.enterableBy(user::may));
    }

    private static Action move(ProjectRow row) {
        return new Action("lifeprojects.next." + row.state().name(), List.of(), ProjectLinks.project(row.id()), ORDER);
    }
}
