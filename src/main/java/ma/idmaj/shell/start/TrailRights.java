package ma.idmaj.shell.start;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Tries what the application's database user must not be able to do, on rows there never are. */
@Component
class TrailRights {

    private static final List<String> MUST_FAIL = List.of(
            "update audit_entry set detail = '' where seq < 0",
            "delete from audit_entry where seq < 0",
            "update audit_seal set digest = '' where number < 0",
            "delete from audit_seal where number < 0",
            "update audit_sealed_chain set seal = 0 where seal < 0",
            "delete from audit_sealed_chain where seal < 0",
            "delete from audit_head where number < 0",
            "delete from audit_sealing where number < 0");

    private final JdbcClient jdbc;

    TrailRights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> breaches() {
        return MUST_FAIL.stream()
                .filter(this::may)
                .map(statement -> "The application's database user may do «" + statement
                        + "»: it must not be able to rewrite the audit trail. Take its other rights away "
                        + "(docs/database-users.md).")
                .toList();
    }

    private boolean may(String statement) {
        try {
            jdbc.sql(statement).update();
            return true;
        } catch (DataAccessException refused) {
            return false;
        }
    }
}
