package ma.idmaj.beneficiaries.names;

import java.util.Map;
import java.util.Set;

/**
 * A word of an Arabic name in Latin letters as Morocco writes them after French: ش is «ch», خ «kh», و «ou». Short vowels
 * are not written in Arabic, so that this is a guess, for names nobody has taught us.
 */
final class ArabicLetters {

    private static final Map<Character, String> SOUNDS = Map.ofEntries(
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "t"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "d"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "ch"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "d"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "k"),
            Map.entry('ك', "k"),
            Map.entry('گ', "g"),
            Map.entry('ڭ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('پ', "p"),
            Map.entry('ڤ', "v"));
    private static final Map<Character, String> LONG_VOWELS =
            Map.of('ا', "a", 'أ', "a", 'آ', "a", 'ٱ', "a", 'إ', "i", 'ى', "a", 'ة', "a", 'ع', "a", 'ؤ', "ou", 'ئ', "i");
    /** The article takes their sound: «عبد الرحيم» is said Abderrahim. */
    private static final Set<Character> SUN = Set.of('ت', 'د', 'ذ', 'ر', 'ز', 'س', 'ص', 'ض', 'ط', 'ظ', 'ن', 'ث');

    private ArabicLetters() {}

    /** @return lower case; empty where there is no Arabic letter */
    static String latin(String unit) {
        String text = unit.replaceAll("[^\\p{IsArabic} ]|\\p{Mn}|ـ", "").strip();
        if (text.equals("بن") || text.equals("ابن")) return "ben";
        if (text.equals("أيت") || text.equals("ايت") || text.equals("آيت")) return "ait";
        if (text.startsWith("عبد ال")) return servant(text.substring(6));
        if (text.startsWith("عبدال")) return servant(text.substring(5));
        if (text.startsWith("عبد ")) return "abd" + word(text.substring(4));
        if (text.startsWith("ابن ") || text.startsWith("بن "))
            return "ben " + latin(text.substring(text.indexOf(' ') + 1));
        if (text.startsWith("أيت ") || text.startsWith("ايت ") || text.startsWith("آيت "))
            return "ait " + latin(text.substring(4));
        int space = text.indexOf(' ');
        if (space > 0) return latin(text.substring(0, space)) + " " + latin(text.substring(space + 1));
        if (text.startsWith("ال") && text.length() > 3) return "el " + word(text.substring(2));
        if (text.startsWith("بن") && text.length() > 4) return "ben" + word(text.substring(2));
        return word(text);
    }

    private static String servant(String name) {
        if (name.isBlank()) return "abdel";
        if (name.startsWith("له")) return "abdellah";
        char first = name.charAt(0);
        if (first == 'ش') return "abde" + word(name);
        return "abde" + (SUN.contains(first) ? SOUNDS.get(first) : "l") + word(name);
    }

    private static String word(String word) {
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            if (c == 'و') out.append(ofPlace(word, i) && !endsInVowel(out) ? "aou" : "ou");
            else if (c == 'ي' || c == 'ی') out.append(i == 0 || endsInVowel(out) && next != 0 ? "y" : "i");
            else if (LONG_VOWELS.containsKey(c)) {
                String vowel = LONG_VOWELS.get(c);
                if (!endsWith(out, vowel)) out.append(vowel);
            } else if (SOUNDS.containsKey(c)) consonant(out, word, i, SOUNDS.get(c));
        }
        return out.toString();
    }

    /** A consonant; with the vowel before it that two of them in a row ask for at the beginning and at the end. */
    private static void consonant(StringBuilder out, String word, int i, String sound) {
        boolean second = i == 1;
        boolean last = i == word.length() - 1;
        boolean afterConsonant = !out.isEmpty() && !endsInVowel(out);
        if (afterConsonant && hasLongA(word, i)) out.append("i");
        else if (afterConsonant && (second || last)) out.append("a");
        out.append(sound);
    }

    /** «طارق», «خالد», «طاهري»: the pattern whose short vowel is an i. */
    private static boolean hasLongA(String word, int i) {
        return i >= 2 && word.charAt(i - 2) == 'ا' && i >= word.length() - 2;
    }

    /** «علوي», «بدوي»: the ending of many family names, «-aoui». */
    private static boolean ofPlace(String word, int i) {
        return i > 1 && i == word.length() - 2 && word.charAt(i + 1) == 'ي';
    }

    private static boolean endsInVowel(StringBuilder out) {
        return !out.isEmpty() && "aiouy".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    private static boolean endsWith(StringBuilder out, String text) {
        return out.length() >= text.length()
                && out.substring(out.length() - text.length()).equals(text);
    }
}
