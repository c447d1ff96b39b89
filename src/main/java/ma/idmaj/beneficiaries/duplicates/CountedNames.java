package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.duplicates.NameParts.Word;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many people on file bear each word of names. Counted when first asked for, and anew after an hour. */
@Component
class CountedNames {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private volatile Instant since = Instant.MIN;
    private volatile int people;

    CountedNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The shares of all words these files are named by. */
    NameShare among(Collection<Traits> files) {
        refresh();
        var words = new HashSet<String>();
        for (Traits file : files) {
            for (String text : List.of(file.name().ar(), file.name().latin())) {
                NameParts.of(text).stream().map(Word::text).forEach(words::add);
            }
        }
        var unknown = words.stream().filter(word -> !counts.containsKey(word)).toList();
        if (!unknown.isEmpty()) count(unknown);
        var known = new HashMap<String, Integer>();
        for (String word : words) known.put(word, counts.getOrDefault(word, 0));
        return new SmoothedShare(known, people);
    }

    private void count(List<String> words) {
        words.forEach(word -> counts.put(word, 0));
        jdbc.sql("select token, count(*) people from name_token where token in (:words) group by token")
                .param("words", words)
                .query(row -> {
                    counts.put(row.getString("token"), row.getInt("people"));
                });
    }

    private void refresh() {
        Instant now = clock.instant();
        if (counts.size() < MOST && now.isBefore(since == Instant.MIN ? Instant.MIN : since.plus(FRESH))) return;
        counts.clear();
        people = jdbc.sql("select count(*) from beneficiary")
                .query(Integer.class)
                .single();
        since = now;
    }
}
