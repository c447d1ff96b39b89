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
     * @param found     how many people have the one word asked for, no further than one above {@link
     *                  CappedCount#WHILE_TYPING}; -1 when unknown
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
        if (words.size() == 1) return way(words, words.getFirst(), order);
        List<Integer> people = count(words, rare + 1);
        int rarest = 0;
        for (int i = 1; i < people.size(); i++) if (people.get(i) < people.get(rarest)) rarest = i;
        if (people.get(rarest) <= few) return new Way(words, rarest, List.of(), -1);
        List<String> spellings = order.byName() ? spellings(words.get(rarest)) : List.of();
        if (!spellings.isEmpty() && spellings.size() <= SPELLINGS) return new Way(words, rarest, spellings, -1);
        return new Way(words, people.get(rarest) <= rare ? rarest : -1, List.of(), -1);
    }

    /** For one word, what is to be known of it comes in one trip: it is asked for at every letter typed. */
    private Way way(List<List<NameWords.Wanted>> words, List<NameWords.Wanted> word, PeopleOrder order) {
        int limit = Math.max(few, CappedCount.WHILE_TYPING) + 1;
        var values = new ArrayList<Object>(values(word));
        String question = "select (" + counted(word, limit) + ") found, null spelling";
        if (order.byName()) {
            question += " union all select -1, token from (" + distinct(word) + ") spellings";
            values.addAll(values(word));
        }
        var spellings = new ArrayList<String>();
        int[] found = {0};
        jdbc.sql(question).params(values).query(row -> {
            String spelling = row.getString(2);
            if (spelling == null) found[0] = row.getInt(1);
            else spellings.add(spelling);
        });
        if (found[0] <= few) return new Way(words, 0, List.of(), found[0]);
        if (!spellings.isEmpty() && spellings.size() <= SPELLINGS) return new Way(words, 0, spellings, found[0]);
        return new Way(words, -1, List.of(), found[0]);
    }

    private List<String> spellings(List<NameWords.Wanted> word) {
        return jdbc.sql(distinct(word))
                .params(List.copyOf(values(word)))
                .query(String.class)
                .list();
    }

    private List<Integer> count(List<List<NameWords.Wanted>> words, int limit) {
        var values = new ArrayList<Object>();
        String counts = words.stream()
                .map(word -> {
                    values.addAll(values(word));
                    return "(" + counted(word, limit) + ")";
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

    /** One more than is followed tells that there are too many. */
    private static String distinct(List<NameWords.Wanted> word) {
        return "select distinct token from name_token where " + either(word) + " limit " + (SPELLINGS + 1);
    }

    private static String counted(List<NameWords.Wanted> word, int limit) {
        return "select count(*) from (select distinct beneficiary_id from name_token where " + either(word) + " limit "
                + limit + ") people";
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
