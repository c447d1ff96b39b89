package ma.idmaj.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The first name out of a whole one, said as it is said aloud: first name, then family name, which identity cards write in
 * capitals. A first name calls someone; a family name would give the family away.
 */
public final class FirstName {

    /** Words no first name ends with: another belongs to them. */
    private static final Set<String> BEGIN = Set.of("عبد", "أبو", "ابو", "أم", "لالة", "للا", "سيدي", "مولاي", "سي");

    /** Second words that belong to the one before them. */
    private static final Set<String> CONTINUE =
            Set.of("الدين", "الزهراء", "الله", "الإسلام", "الاسلام", "الحق", "السعدية", "البتول", "الهدى", "اليقين");

    private static final Set<String> BEGIN_LATIN =
            Set.of("abd", "abou", "oum", "lalla", "sidi", "moulay", "si", "abdel", "abdul");

    private FirstName() {}

    /**
     * For whoever has to call someone: where the two can't be told apart, the shorter reading.
     *
     * @return an empty side for a script the name is not written in
     */
    public static LocalizedText toCall(PersonName name) {
        return new LocalizedText(arabic(name.ar()), latin(name.latin()));
    }

    /** For what others read: where the two can't be told apart, nothing. */
    public static LocalizedText toShow(PersonName name) {
        String latin = certain(name.latin());
        String arabic = arabic(name.ar());
        // Written family first in one script, it may be so in the other; and a name without a family's is a whole one.
        boolean unsure = latin.isEmpty() && !name.latin().isEmpty() || arabic.equals(name.ar());
        return new LocalizedText(unsure ? "" : arabic, latin);
    }

    private static String arabic(String name) {
        String[] words = words(name);
        if (words.length < 2) return name;
        boolean two = BEGIN.contains(words[0]) || CONTINUE.contains(words[1]);
        return two ? words[0] + " " + words[1] : words[0];
    }

    private static String latin(String name) {
        String certain = certain(name);
        String[] words = words(name);
        if (!certain.isEmpty()) return certain;
        if (words.length < 2) return name;
        int count = BEGIN_LATIN.contains(words[0].toLowerCase(Locale.ROOT)) ? 2 : 1;
        return String.join(" ", Arrays.asList(words).subList(0, count));
    }

    /** The words before those in capitals. */
    private static String certain(String name) {
        List<String> words = Arrays.asList(words(name));
        int first = 0;
        while (first < words.size() && !capitals(words.get(first))) first++;
        return first == words.size() ? "" : String.join(" ", words.subList(0, first));
    }

    private static String[] words(String name) {
        return name.split(" ");
    }

    private static boolean capitals(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
