package ma.idmaj.lifeprojects.fit;

import ma.idmaj.lifeprojects.PreparedProjects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Why a project suits, as it is now and as the committee was told. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ') and hasAuthority('PROJECTS_READ')")
public class FitService {

    private final FitReader reader;
    private final PreparedProjects projects;
    private final JdbcClient jdbc;

    FitService(FitReader reader, PreparedProjects projects, JdbcClient jdbc) {
        this.reader = reader;
        this.projects = projects;
        this.jdbc = jdbc;
    }

    /** As the facts are now. */
    @Transactional(readOnly = true)
    public Fit fit(UUID project) {
        return Fit.of(reader.facts(project));
    }

    /** The text of the last submission; empty for a project never submitted. */
    @Transactional(readOnly = true)
    public Optional<ShownFit> shown(UUID project) {
        projects.visible(project);
        return jdbc.sql("""
                select text_ar, text_fr, shown_at, shown_by from fit_shown where life_project_id = ?
                order by shown_at desc, id desc limit 1""")
                .param(project)
                .query((row, n) -> new ShownFit(
                        row.getString("text_ar"),
                        row.getString("text_fr"),
                        row.getObject("shown_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("shown_by")))
                .optional();
    }
}
