package ma.idmaj.lifeprojects;

import ma.idmaj.beneficiaries.RowsOfPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Life projects follow the person whose two files become one. */
@Component
class ProjectsOfPerson extends RowsOfPerson {

    ProjectsOfPerson(JdbcClient jdbc) {
        super(jdbc, "lifeProject", "life_project");
    }
}
