package ma.idmaj.ceremonies;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of hand-over records and of return records: each one series a year without gaps, so one row a year is locked until the act commits. */
@Component
class RecordNumbers {

    private final JdbcClient jdbc;

    RecordNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(int year) {
        return next("record_series", "record_year", year);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int nextReturn(int year) {
        return next("return_series", "series_year", year);
    }

    private int next(String series, String column, int year) {
        jdbc.sql("insert into " + series + " (" + column + ", last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .param(year)
                .update();
        return jdbc.sql("select last_number from " + series + " where " + column + " = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }
}
