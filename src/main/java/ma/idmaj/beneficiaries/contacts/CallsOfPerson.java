package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.beneficiaries.RowsOfPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calls follow the person whose two files become one. */
@Component
class CallsOfPerson extends RowsOfPerson {

    CallsOfPerson(JdbcClient jdbc) {
        super(jdbc, "call", "phone_call");
    }
}
