package ma.idmaj.beneficiaries;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A query on beneficiaries that grows by conditions, each with its values. */
final class ScopedSql {

    private final String select;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private String source = "beneficiary b";
    private String end = "";
    private int limit = -1;

    ScopedSql(String select) {
        this.select = select;
    }

    /** Reads the people that come out of a query of their ids and no others: first in the database's way too. */
    ScopedSql among(String idsQuery, Collection<?> itsValues) {
        source = "(" + idsQuery + ") found straight_join beneficiary b on b.id = found.beneficiary_id";
        values.addAll(0, itsValues);
        return this;
    }

    /** Reads along those who have a word, in the order of the words' index. */
    ScopedSql along(String token) {
        source = "name_token t straight_join beneficiary b on b.id = t.beneficiary_id and t.token = ?";
        values.addFirst(token);
        return this;
    }

    ScopedSql and(String condition, Object... values) {
        return and(condition, Arrays.asList(values));
    }

    ScopedSql and(String condition, Collection<?> values) {
        conditions.append(" and ").append(condition);
        this.values.addAll(values);
        return this;
    }

    /** Nobody fits an empty set. */
    ScopedSql andIn(String column, Collection<?> wanted) {
        if (wanted.isEmpty()) return and("1 = 0");
        return and(column + " in (" + "?, ".repeat(wanted.size() - 1) + "?)", wanted);
    }

    ScopedSql then(String end, Object... values) {
        this.end += " " + end;
        Collections.addAll(this.values, values);
        return this;
    }

    /** How many fit, counted no further than the limit. */
    ScopedSql counted(int limit) {
        this.limit = limit;
        return this;
    }

    JdbcClient.StatementSpec on(JdbcClient jdbc) {
        return jdbc.sql(limit < 0 ? text() : "select count(*) from (" + text() + " limit " + limit + ") fitting")
                .params(values);
    }

    /**
     * The people whom several queries find, each once, in order.
     *
     * @param select  what is read of beneficiary {@code b}
     * @param queries of {@code id} and {@code place}
     * @param order   of both
     */
    static JdbcClient.StatementSpec together(
            JdbcClient jdbc, String select, List<ScopedSql> queries, String order, int limit) {
        String found = queries.stream().map(query -> "(" + query.text() + ")").collect(Collectors.joining(" union "));
        return jdbc.sql(select + " from (" + found + " " + order + " limit " + limit
                        + ") found straight_join beneficiary b on b.id = found.id " + order)
                .params(queries.stream().flatMap(query -> query.values.stream()).toList());
    }

    private String text() {
        return select + " from " + source + " where 1 = 1" + conditions + end;
    }
}
