package ma.idmaj.followup.care;

import ma.idmaj.beneficiaries.RowsOfPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases follow the person whose two files become one. */
@Component
class CareOfPerson extends RowsOfPerson {

    CareOfPerson(JdbcClient jdbc) {
        super(jdbc, "care", "care_case");
    }
}
