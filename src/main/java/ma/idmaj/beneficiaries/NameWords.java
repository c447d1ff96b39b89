package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.SearchKey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words a name is kept under and those a search asks for. Each word asked for may be met in several ways: as it is,
 * without its article, or joined to its neighbour («عبد الله» and «عبدالله», «El Fassi» and «Elfassi»).
 */
final class NameWords {

    private static final int MAX_TOKEN = 60;
    private static final int MAX_WORDS = 6;

    private NameWords() {}

    /**
     * One way to meet a word.
     *
     * @param whole whether the kept word must be equal; otherwise it must begin so
     */
    record Wanted(String word, boolean whole) {}

    static Set<String> tokens(PersonName name) {
        var tokens = new LinkedHashSet<String>();
        for (String text : List.of(name.ar(), name.latin())) {
            SearchKey.tokens(text).forEach(token -> tokens.add(cut(token, MAX_TOKEN)));
        }
        return tokens;
    }

    /** A person without a name in the wanted script stands after the others, under the other one. */
    static String sortKey(PersonName name, boolean arabic) {
        return cut(SearchKey.of(name.in(arabic)), PersonName.MAX_LENGTH);
    }

    /** @return for each word asked for, the ways to meet it; a person fits who meets every word */
    static List<List<Wanted>> wanted(String text) {
        String[] words = SearchKey.of(text).split(" ");
        var wanted = new ArrayList<List<Wanted>>();
        for (int i = 0; i < Math.min(words.length, MAX_WORDS); i++) {
            if (words[i].isEmpty()) continue;
            var ways = new LinkedHashSet<Wanted>();
            ways.add(new Wanted(cut(words[i], MAX_TOKEN), false));
            addWithoutArticle(words[i], ways);
            if (i > 0) addJoined(words[i - 1], words[i], ways);
            if (i + 1 < words.length) {
                addJoined(words[i], words[i + 1], ways);
                if (isArticle(words[i])) ways.add(new Wanted(cut(words[i + 1], MAX_TOKEN), false));
            }
            wanted.add(List.copyOf(ways));
        }
        return wanted;
    }

    /** «ami» begins many names that «alami» does not mean: in Latin script the rest must be the whole word. */
    private static void addWithoutArticle(String word, Set<Wanted> ways) {
        if (word.length() <= 3) return;
        if (word.startsWith("ال")) ways.add(new Wanted(cut(word.substring(2), MAX_TOKEN), false));
        if (word.startsWith("el") || word.startsWith("al"))
            ways.add(new Wanted(cut(word.substring(2), MAX_TOKEN), true));
    }

    /** The joined forms that {@link SearchKey} keeps: it knows which words join. */
    private static void addJoined(String word, String next, Set<Wanted> ways) {
        SearchKey.tokens(word + " " + next).stream()
                .filter(token -> token.length() > word.length() && token.startsWith(word))
                .filter(token -> !token.equals(next))
                .forEach(token -> ways.add(new Wanted(cut(token, MAX_TOKEN), false)));
    }

    private static boolean isArticle(String word) {
        return word.equals("ال") || word.equals("el") || word.equals("al");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
