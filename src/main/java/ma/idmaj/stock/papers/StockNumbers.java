package ma.idmaj.stock.papers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of the store's papers: one series a kind and year without gaps, so its row is locked until the act commits. */
@Component
public class StockNumbers {

    /** What is numbered. */
    public enum Series {
        ORDER,
        RECEPTION,
        DELIVERY
    }

    private final JdbcClient jdbc;

    StockNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int next(Series series, int year) {
        jdbc.sql("insert into stock_series (kind, series_year, last_number) values (?, ?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .params(series.name(), year)
                .update();
        return jdbc.sql("select last_number from stock_series where kind = ? and series_year = ?")
                .params(series.name(), year)
                .query(Integer.class)
                .single();
    }
}
