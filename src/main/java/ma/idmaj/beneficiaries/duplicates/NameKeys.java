package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.duplicates.NameParts.Word;
import ma.idmaj.shared.PersonName;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which files of alike names are looked up: every two words of a name by their consonants, in
 * alphabetical order. The same from both scripts, for every order, and when a third word is left out.
 */
public final class NameKeys {

    /** As many characters as the table's column takes. */
    static final int MAX_LENGTH = 40;

    private NameKeys() {}

    public static Set<String> of(PersonName name) {
        var keys = new LinkedHashSet<String>();
        for (String text : List.of(name.ar(), name.latin())) {
            List<Word> words = NameParts.of(text);
            if (words.size() == 1) keys.add(cut(words.getFirst().consonants()));
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    var two = new TreeSet<>(
                            List.of(words.get(i).consonants(), words.get(j).consonants()));
                    keys.add(cut(two.first() + "+" + two.last()));
                }
            }
        }
        return keys;
    }

    private static String cut(String key) {
        return key.length() <= MAX_LENGTH ? key : key.substring(0, MAX_LENGTH);
    }
}
