package ma.idmaj.ceremonies;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of hand-over records: one series a year without gaps, so one row a year is locked until the act commits. */
@Component
class RecordNumbers {

    private final JdbcClient jdbc;

    RecordNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(int year) {
        jdbc.sql("insert into record_series (record_year, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .param(year)
                .update();
        return jdbc.sql("select last_number from record_series where record_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }
}
