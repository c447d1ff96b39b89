package ma.idmaj.ceremonies.press.basis;

import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.SearchKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a text names somebody: two words of the person's name one after the other, in either script and order, with or
 * without articles, «عبد», «بن» and the particles that join a word. A name of one word is found by that word.
 */
public final class NameMentions {

    private static final Set<String> JOINING =
            Set.of("عبد", "بن", "بنت", "ايت", "ولد", "abd", "abdel", "abdal", "ben", "bent", "ait", "el", "al", "ould");

    private final List<String> words;

    public NameMentions(String text) {
        this.words = words(text);
    }

    public boolean of(PersonName name) {
        return of(words(name.ar())) || of(words(name.latin()));
    }

    private boolean of(List<String> name) {
        if (name.isEmpty()) return false;
        int before = -1;
        for (String word : words) {
            int at = position(word, name);
            if (at >= 0 && (name.size() == 1 || before >= 0 && before != at)) return true;
            before = at;
        }
        return false;
    }

    private static int position(String word, List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            String part = name.get(i);
            boolean joined =
                    word.length() == part.length() + 1 && word.endsWith(part) && "وفبكل".indexOf(word.charAt(0)) >= 0;
            // «للمنصوري»: the article's alef is lost.
            boolean joinedArticle = word.length() == part.length() + 2 && word.startsWith("لل") && word.endsWith(part);
            if (word.equals(part) || joined || joinedArticle) return i;
        }
        return -1;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String word : SearchKey.of(text).split(" ")) {
            String plain = word.startsWith("عبدال") && word.length() > 6 ? word.substring(5) : withoutArticle(word);
            if (plain.length() > 1 && !JOINING.contains(plain)) words.add(plain);
        }
        return words;
    }

    private static String withoutArticle(String word) {
        if (word.length() > 4 && word.startsWith("ال")) return word.substring(2);
        if (word.length() > 5 && "وفبك".indexOf(word.charAt(0)) >= 0 && word.startsWith("ال", 1))
            return word.substring(3);
        return word;
    }
}
