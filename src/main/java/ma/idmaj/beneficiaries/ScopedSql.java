package ma.idmaj.beneficiaries;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A query on beneficiaries that grows by conditions, each with its values. */
final class ScopedSql {

    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    ScopedSql(String select) {
        this.sql = new StringBuilder(select).append(" from beneficiary b where 1 = 1");
    }

    ScopedSql and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        Collections.addAll(this.values, values);
        return this;
    }

    /** Nobody fits an empty set. */
    ScopedSql andIn(String column, Collection<?> wanted) {
        if (wanted.isEmpty()) return and("1 = 0");
        return and(column + " in (" + "?, ".repeat(wanted.size() - 1) + "?)", wanted.toArray());
    }

    ScopedSql then(String end, Object... values) {
        sql.append(' ').append(end);
        Collections.addAll(this.values, values);
        return this;
    }

    /** How many fit, counted no further than the limit. */
    ScopedSql counted(int limit) {
        then("limit ?", limit);
        sql.insert(0, "select count(*) from (").append(") fitting");
        return this;
    }

    JdbcClient.StatementSpec on(JdbcClient jdbc) {
        return jdbc.sql(sql.toString()).params(values);
    }
}
