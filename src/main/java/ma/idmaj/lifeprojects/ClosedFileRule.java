package ma.idmaj.lifeprojects;

import ma.idmaj.beneficiaries.consent.OpenFiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A project of someone who took back the consent to be dealt with ends, and goes no further. */
@Component
class ClosedFileRule implements MoveRule {

    private static final Set<ProjectState> ENDS = Set.of(
            ProjectState.WITHDRAWN,
            ProjectState.REJECTED,
            ProjectState.ADJOURNED,
            ProjectState.SUSTAINED,
            ProjectState.CEASED);

    private final OpenFiles files;
    private final JdbcClient jdbc;

    ClosedFileRule(OpenFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    @Override
    public void check(UUID project, ProjectState from, ProjectState to) {
        if (ENDS.contains(to)) return;
        files.check(List.of(jdbc.sql("select beneficiary_id from life_project where id = ?")
                .param(project)
                .query(UUID.class)
                .single()));
    }
}
