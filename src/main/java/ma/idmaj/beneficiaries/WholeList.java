package ma.idmaj.beneficiaries;

import ma.idmaj.beneficiaries.facets.PeopleColumn;
import ma.idmaj.beneficiaries.lists.ListedPerson;
import ma.idmaj.beneficiaries.lists.PeopleReader;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** One query a page, each from where the last one ended. */
@Component
class WholeList implements PeopleReader {

    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;
    private final PeopleSearch search;

    WholeList(JdbcClient jdbc, PeopleSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    private record Placed(ListedPerson listed, Object place) {}

    @Override
    public void read(BeneficiaryFilter filter, List<PeopleColumn> columns, Consumer<List<ListedPerson>> each) {
        var order = filter.order();
        var select = new StringBuilder(BeneficiaryQueries.ROW)
                .append(", b.")
                .append(order.column())
                .append(" place");
        for (int i = 0; i < columns.size(); i++)
            select.append(", ").append(columns.get(i).sql()).append(" further").append(i);
        var wanted = search.wanted(filter);
        @Nullable Placed last = null;
        do {
            var sql = search.fitting(select.toString(), filter, wanted);
            if (last != null)
                sql.and(
                        order.past("b.", "b.id", true),
                        last.place(),
                        last.place(),
                        last.listed().person().id());
            List<Placed> page = sql.then(order.clause("b.", "b.id", true))
                    .then("limit ?", PAGE)
                    .on(jdbc)
                    .query((row, n) -> {
                        var further = new ArrayList<String>();
                        for (int i = 0; i < columns.size(); i++)
                            further.add(Objects.requireNonNullElse(row.getString("further" + i), ""));
                        return new Placed(
                                new ListedPerson(BeneficiaryQueries.row(row), further), row.getObject("place"));
                    })
                    .list();
            each.accept(page.stream().map(Placed::listed).toList());
            last = page.size() < PAGE ? null : page.getLast();
        } while (last != null);
    }

    @Override
    public int count(BeneficiaryFilter filter, int limit) {
        return search.fitting("select b.id", filter, search.wanted(filter))
                .counted(limit)
                .on(jdbc)
                .query(Integer.class)
                .single();
    }
}
