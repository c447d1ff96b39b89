package ma.idmaj.lifeprojects;

import java.util.UUID;

/** What must be there before a project may move on. Implemented by whoever keeps it; every move asks all of them. */
public interface MoveRule {

    /** @throws ma.idmaj.shared.Refusal which says what is missing and where to put it right */
    void check(UUID project, ProjectState from, ProjectState to);
}
