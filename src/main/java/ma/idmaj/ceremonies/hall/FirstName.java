package ma.idmaj.ceremonies.hall;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The first name alone, where it can be told from the family's: a badge may call someone, and must not give the family
 * away. Where the two cannot be told apart there is none.
 */
final class FirstName {

    /** Words no first name ends with: the next one belongs to them. */
    private static final Set<String> BEGIN = Set.of("عبد", "أبو", "ابو", "أم", "لالة", "للا", "سيدي", "مولاي", "سي");

    /** Second words that belong to the one before them. */
    private static final Set<String> CONTINUE =
            Set.of("الدين", "الزهراء", "الله", "الإسلام", "الاسلام", "الحق", "السعدية", "البتول", "الهدى", "اليقين");

    private FirstName() {}

    static LocalizedText of(PersonName name) {
        String latin = latin(name.latin());
        // Written family first in one script, it may be so in the other.
        boolean unsure = latin.isEmpty() && !name.latin().isEmpty();
        return new LocalizedText(unsure ? "" : arabic(name.ar()), latin);
    }

    private static String arabic(String name) {
        String[] words = name.split(" ");
        if (words.length < 2) return "";
        boolean two = words.length > 2 && (BEGIN.contains(words[0]) || CONTINUE.contains(words[1]));
        return two ? words[0] + " " + words[1] : words[0];
    }

    /** As on identity cards, with the family's name in capitals after it. */
    private static String latin(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        int first = 0;
        while (first < words.size() && !capitals(words.get(first))) first++;
        return first == words.size() ? "" : String.join(" ", words.subList(0, first));
    }

    private static boolean capitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
