package ma.idmaj.lifeprojects.committee;

import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Refusal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** What the committee approved and nobody has funded yet; several funded at once, all or none. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FUNDING_WRITE')")
public class ApprovedFiles {

    private final FileQueries files;
    private final LifeProjectService projects;

    ApprovedFiles(FileQueries files, LifeProjectService projects) {
        this.files = files;
        this.projects = projects;
    }

    /** Those approved first come first. */
    @Transactional(readOnly = true)
    public List<WaitingFile> waiting(int limit) {
        return files.waiting(ProjectState.APPROVED, "", limit);
    }

    /** @throws Refusal when one of them is no longer approved and waiting */
    public void fund(List<UUID> chosen) {
        if (chosen.isEmpty()) throw new Refusal("lifeprojects.committee.chooseFiles");
        chosen.forEach(project -> projects.move(project, ProjectState.FUNDED));
    }
}
