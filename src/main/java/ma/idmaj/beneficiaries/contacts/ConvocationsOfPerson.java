package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.beneficiaries.RowsOfPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Convocations follow the person whose two files become one. */
@Component
class ConvocationsOfPerson extends RowsOfPerson {

    ConvocationsOfPerson(JdbcClient jdbc) {
        super(jdbc, "convocation", "convocation");
    }
}
