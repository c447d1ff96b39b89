package ma.idmaj.ceremonies;

import ma.idmaj.lifeprojects.MoveRule;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** A project is not given up while its equipment waits on a list: the ceremony could never be closed. */
@Component
class OnALiveList implements MoveRule {

    private final JdbcClient jdbc;

    OnALiveList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void check(UUID project, ProjectState from, ProjectState to) {
        if (to != ProjectState.WITHDRAWN) return;
        jdbc.sql("""
                        select c.title_ar, c.title_fr from distribution_line l join ceremony c on c.id = l.ceremony_id
                        where l.life_project_id = ? and l.live_beneficiary_id is not null""")
                .param(project)
                .query((row, n) -> new LocalizedText(row.getString("title_ar"), row.getString("title_fr")))
                .optional()
                .ifPresent(ceremony -> {
                    throw new Refusal("ceremonies.stillListed", ceremony);
                });
    }
}
