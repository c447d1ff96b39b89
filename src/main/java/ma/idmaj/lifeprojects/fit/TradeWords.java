package ma.idmaj.lifeprojects.fit;

import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.shared.SearchKey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which a trade is recognised in what people have learnt: those of its names in both languages and a few
 * more from {@code trade-words.tsv}, without the words that many trades share.
 */
final class TradeWords {

    private static final String SHARED = "*";
    private static final int STEM = 5;
    private static final Map<String, Set<String>> WORDS = read();

    private TradeWords() {}

    /** Whether one of the trainings is of this trade, by what was said of it or by its words. */
    static boolean suits(TradeRow trade, Collection<Learnt> trainings) {
        var words = new HashSet<>(WORDS.getOrDefault(trade.code(), Set.of()));
        words.addAll(words(trade.name().ar() + " " + trade.name().fr()));
        words.removeAll(WORDS.getOrDefault(SHARED, Set.of()));
        if (trainings.stream().anyMatch(learnt -> trade.code().equals(learnt.tradeCode()))) return true;
        return trainings.stream()
                .flatMap(learnt ->
                        words(learnt.title().ar() + " " + learnt.title().fr()).stream())
                .anyMatch(said -> words.stream().anyMatch(word -> alike(word, said)));
    }

    /** The same word, or words of one stem: pâtissier, pâtisserie. */
    private static boolean alike(String word, String learnt) {
        if (word.equals(learnt)) return true;
        return word.length() >= STEM && learnt.length() >= STEM && word.regionMatches(0, learnt, 0, STEM);
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        for (String word : SearchKey.of(text).split(" ")) {
            // «والفصالة»: the conjunction, then the article.
            String bare = word.length() > 4 && word.startsWith("و") ? word.substring(1) : word;
            if (bare.length() > 4 && (bare.startsWith("ال") || bare.startsWith("لل"))) bare = bare.substring(2);
            if (bare.length() > 2) words.add(bare);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        try (var file = TradeWords.class.getResourceAsStream("trade-words.tsv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(
                            line -> line[0],
                            line -> words(String.join(" ", Arrays.asList(line).subList(1, line.length)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
