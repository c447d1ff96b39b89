package ma.idmaj.lifeprojects;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A project without a database, for tests of other packages: its moves by whoever has the permissions. */
public final class ProjectInMemory {

    private final LifeProject project = new LifeProject(
            UUID.randomUUID(), new LocalizedText("مخبزة", "Boulangerie"), null, Instant.EPOCH, "caseworker");

    public ProjectState state() {
        return project.state;
    }

    /** @throws Refusal when these permissions do not bring a project there, a rule wants more, or there is no arrow */
    public void move(ProjectState to, Set<String> permissions, MoveRule... rules) {
        if (!to.enterableBy(permissions::contains)) throw new Refusal("lifeprojects.gone");
        ProjectState from = project.state;
        if (from.next().contains(to)) for (MoveRule rule : rules) rule.check(UUID.randomUUID(), from, to);
        project.move(to);
    }
}
