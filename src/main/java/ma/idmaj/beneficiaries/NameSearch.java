package ma.idmaj.beneficiaries;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds people by words of their names. The database is told which way to go, for its own choice is up to a thousand times
 * slower (docs/benchmark.md).
 */
@Component
class NameSearch {

    /** Up to so many people, fetching them all and sorting is quicker than reading in order. */
    private final int few;

    /** Where several words are asked for, the rarest is told apart up to so many people. */
    private final int rare;

    private static final int SPELLINGS = 40;

    private final JdbcClient jdbc;

    @Autowired
    NameSearch(JdbcClient jdbc) {
        this(jdbc, 200);
    }

    NameSearch(JdbcClient jdbc, int few) {
        this.jdbc = jdbc;
        this.few = few;
        this.rare = 25 * few;
    }

    /**
     * How to find the people who have all the words. Few people have one of them: those are fetched, and asked for the
     * other words. Otherwise, in the order of names, along the people of each spelling of the rarest word until the page
     * is full; or along all people, asking each for every word, where that word is a syllable of many names.
     *
     * @param words     each with the ways to meet it
     * @param from      the word to begin with; -1 for none: along all people
     * @param spellings of that word among the names kept, to be read in order; empty to fetch its people
     * @param found     how many people have the one word asked for, no further than {@link CappedCount#CAP} + 1; -1 when
     *                  unknown
     */
    record Way(List<List<NameWords.Wanted>> words, int from, List<String> spellings, int found) {

        boolean inOrder() {
            return !spellings.isEmpty();
        }

        /** @return the query, narrowed to people with the words other than the first one of the way */
        ScopedSql askOthers(ScopedSql sql) {
            for (int i = 0; i < words.size(); i++) {
                if (i == from) continue;
                // A scalar, as the database would turn an EXISTS into the set of all who have the word.
                sql.and(
                        "(select 1 from name_token o where o.beneficiary_id = b.id and (" + either(words.get(i))
                                + ") limit 1) is not null",
                        values(words.get(i)));
            }
            return sql;
        }

        /** @return the query, narrowed to the people who have all the words */
        ScopedSql narrow(ScopedSql sql) {
            askOthers(sql);
            if (from < 0) return sql;
            return sql.among(
                    "select distinct beneficiary_id from name_token where " + either(words.get(from)),
                    values(words.get(from)));
        }
    }

    /** @param words at least one, each with the ways to meet it */
    Way way(List<List<NameWords.Wanted>> words, PeopleOrder order) {
        boolean single = words.size() == 1;
        List<Integer> people = count(words, (single ? Math.max(few, CappedCount.CAP) : rare) + 1);
        int rarest = 0;
        for (int i = 1; i < people.size(); i++) if (people.get(i) < people.get(rarest)) rarest = i;
        int found = single ? people.getFirst() : -1;
        if (people.get(rarest) <= few) return new Way(words, rarest, List.of(), found);
        if (!order.byName())
            return new Way(words, people.get(rarest) <= rare && !single ? rarest : -1, List.of(), found);
        List<String> spellings = spellings(words.get(rarest));
        return spellings.size() > SPELLINGS
                ? new Way(words, people.get(rarest) <= rare && !single ? rarest : -1, List.of(), found)
                : new Way(words, rarest, spellings, found);
    }

    private List<String> spellings(List<NameWords.Wanted> word) {
        return jdbc.sql("select distinct token from name_token where " + either(word) + " limit " + (SPELLINGS + 1))
                .params(List.copyOf(values(word)))
                .query(String.class)
                .list();
    }

    private List<Integer> count(List<List<NameWords.Wanted>> words, int limit) {
        var values = new ArrayList<Object>();
        String counts = words.stream()
                .map(word -> {
                    values.addAll(values(word));
                    return "(select count(*) from (select distinct beneficiary_id from name_token where " + either(word)
                            + " limit " + limit + ") people)";
                })
                .collect(Collectors.joining(", ", "select ", ""));
        return jdbc.sql(counts)
                .params(values)
                .query((row, n) -> {
                    var people = new ArrayList<Integer>();
                    for (int i = 1; i <= words.size(); i++) people.add(row.getInt(i));
                    return people;
                })
                .single();
    }

    private static String either(List<NameWords.Wanted> ways) {
        return ways.stream()
                .map(way -> way.whole() ? "token = ?" : "token like ?")
                .collect(Collectors.joining(" or "));
    }

    private static Collection<Object> values(List<NameWords.Wanted> ways) {
        return ways.stream()
                .<Object>map(way -> way.whole() ? way.word() : way.word() + "%")
                .toList();
    }
}
