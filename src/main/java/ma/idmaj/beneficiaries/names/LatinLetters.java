package ma.idmaj.beneficiaries.names;

import ma.idmaj.shared.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** A word of a name in Latin letters, French spelling, in Arabic ones. Which a is long is not told: a guess. */
final class LatinLetters {

    private static final List<Map.Entry<String, String>> TOGETHER = List.of(
            Map.entry("tch", "تش"),
            Map.entry("ch", "ش"),
            Map.entry("sh", "ش"),
            Map.entry("kh", "خ"),
            Map.entry("gh", "غ"),
            Map.entry("ou", "و"),
            Map.entry("oo", "و"),
            Map.entry("th", "ت"),
            Map.entry("dj", "ج"),
            Map.entry("ph", "ف"),
            Map.entry("gu", "ڭ"),
            Map.entry("ai", "اي"),
            Map.entry("ei", "ي"),
            Map.entry("ee", "ي"));
    private static final Map<Character, String> SINGLE = Map.ofEntries(
            Map.entry('b', "ب"),
            Map.entry('c', "ك"),
            Map.entry('d', "د"),
            Map.entry('f', "ف"),
            Map.entry('g', "ڭ"),
            Map.entry('h', "ح"),
            Map.entry('i', "ي"),
            Map.entry('j', "ج"),
            Map.entry('k', "ك"),
            Map.entry('l', "ل"),
            Map.entry('m', "م"),
            Map.entry('n', "ن"),
            Map.entry('o', "و"),
            Map.entry('p', "ب"),
            Map.entry('q', "ق"),
            Map.entry('r', "ر"),
            Map.entry('s', "س"),
            Map.entry('t', "ت"),
            Map.entry('u', "و"),
            Map.entry('v', "ف"),
            Map.entry('w', "و"),
            Map.entry('x', "كس"),
            Map.entry('y', "ي"),
            Map.entry('z', "ز"));
    private static final String VOWELS = "aeiouy";

    private LatinLetters() {}

    /** @return empty where there is no Latin letter */
    static String arabic(String unit) {
        String[] words = SearchKey.of(unit).split(" ");
        if (unit.strip().equalsIgnoreCase("ben") || unit.strip().equalsIgnoreCase("ibn")) return "بن";
        if (words.length == 1 && words[0].equals("ait")) return "أيت";
        if (words.length > 1 && words[0].equals("ben"))
            return "بن " + arabic(unit.strip().substring(4));
        if (words.length > 1 && words[0].equals("ait"))
            return "أيت " + arabic(unit.strip().substring(4));
        String whole = String.join("", words).replaceAll("[^a-z]", "");
        if (words.length > 1 && (words[0].equals("el") || words[0].equals("al")) && whole.length() > 2)
            return "ال" + word(whole.substring(2));
        if (whole.equals("abdellah") || whole.equals("abdallah")) return "عبد الله";
        if (whole.startsWith("abdel") && whole.length() > 6) return "عبد ال" + word(whole.substring(5));
        // Abderrahim, Abdessalam: the article has taken the sound of the letter after it.
        if (whole.matches("abde([rsdtnz])\\1.+")) return "عبد ال" + word(whole.substring(5));
        return word(whole);
    }

    private static String word(String word) {
        String text = word.replaceAll("([^aeiou])\\1+", "$1");
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            var together = together(text, i);
            if (together != null) {
                out.append(
                        i == 0 && VOWELS.indexOf(text.charAt(0)) >= 0
                                ? "أ" + together.getValue()
                                : together.getValue());
                i += together.getKey().length();
            } else {
                out.append(letter(text, i));
                i++;
            }
        }
        return out.toString();
    }

    private static Map.@Nullable Entry<String, String> together(String text, int i) {
        for (var entry : TOGETHER) if (text.startsWith(entry.getKey(), i)) return entry;
        return null;
    }

    private static String letter(String text, int i) {
        char c = text.charAt(i);
        boolean last = i == text.length() - 1;
        if (i == 0 && c == 'a') return "أ";
        if (i == 0 && (c == 'i' || c == 'e')) return "إ";
        if (c == 'e') return "";
        if (c == 'a') return last ? "ة" : longA(text, i) ? "ا" : "";
        return SINGLE.getOrDefault(c, "");
    }

    /** The a of a last syllable after another vowel («Kamal», «Imane»), or of a first one before an i («Tarik»). */
    private static boolean longA(String text, int i) {
        String after = text.substring(i + 1);
        boolean lastSyllable = after.matches("[^aeiouy]{1,2}e?");
        boolean vowelBefore = text.substring(0, i).chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
        return lastSyllable && vowelBefore || after.matches("[^aeiouy]i[^aeiouy]e?") && !text.startsWith("k");
    }
}
