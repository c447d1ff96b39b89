package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The first name out of a whole one, said as it is said aloud: first name, then family name. Where the two cannot be told
 * apart the shorter reading is taken: a first name cut short still calls a person, a family name would give one away.
 */
public final class GivenName {

    /** Words no first name ends with: another belongs to them. */
    private static final Set<String> BEGIN = Set.of("عبد", "أبو", "ابو", "أم", "لالة", "للا", "سيدي", "مولاي", "سي");

    /** Second words that belong to the one before them. */
    private static final Set<String> CONTINUE =
            Set.of("الدين", "الزهراء", "الله", "الإسلام", "الاسلام", "الحق", "السعدية", "البتول", "الهدى", "اليقين");

    private static final Set<String> BEGIN_LATIN =
            Set.of("abd", "abou", "oum", "lalla", "sidi", "moulay", "si", "abdel", "abdul");

    private GivenName() {}

    /** @return an empty side for a script the name is not written in */
    public static LocalizedText of(PersonName name) {
        return new LocalizedText(arabic(name.ar()), latin(name.latin()));
    }

    private static String arabic(String name) {
        String[] words = name.split(" ");
        if (words.length < 2) return name;
        boolean two = BEGIN.contains(words[0]) || CONTINUE.contains(words[1]);
        return two ? words[0] + " " + words[1] : words[0];
    }

    /** On identity cards the family name stands in capitals. */
    private static String latin(String name) {
        String[] words = name.split(" ");
        if (words.length < 2) return name;
        int first = 0;
        while (first < words.length && !capitals(words[first])) first++;
        boolean told = first > 0 && first < words.length;
        int count = told ? first : BEGIN_LATIN.contains(words[0].toLowerCase(Locale.ROOT)) ? 2 : 1;
        return String.join(" ", List.of(words).subList(0, count));
    }

    private static boolean capitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
