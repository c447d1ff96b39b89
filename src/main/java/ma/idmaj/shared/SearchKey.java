package ma.idmaj.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Folds a name, Arabic or Latin, to what people mean when they search: no accents or vowel marks, one alef, ة as ه,
 * ى as ي, Western digits, lower case. No database collation does this (checked on MariaDB), so the key is made here and
 * stored.
 */
public final class SearchKey {

    private SearchKey() {}

    /** @return words in their order, one space apart, each folded; empty for a text without letters or digits */
    public static String of(String text) {
        String plain = Digits.western(text).replace('´', '\'');
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int whole = decomposed.codePointAt(i);
            if (Character.getType(whole) == Character.FORMAT || Digits.isInvisible(whole)) {
                i += Character.charCount(whole) - 1;
                continue;
            }
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
                case 'ة', 'ہ', 'ھ', 'ۃ', 'ە' -> out.append('ه');
                case 'ى', 'ی' -> out.append('ي');
                case 'ک' -> out.append('ك');
                case 'گ', 'ڭ' -> out.append('ك');
                case 'ء', 'ـ', '\'', '’', '‘', '`', 'ʼ' -> {
                    /* hamza alone, tatweel, apostrophes: no meaning here */
                }
                case 'œ' -> out.append("oe");
                case 'æ' -> out.append("ae");
                default -> {
                    if (Character.isLetterOrDigit(c)) out.append(c);
                    else if (Character.getType(c) != Character.NON_SPACING_MARK
                            && !out.isEmpty()
                            && out.charAt(out.length() - 1) != ' ') out.append(' ');
                }
            }
        }
        return out.toString().strip();
    }

    /**
     * The words under which a text is found: each word, the word without its article (ال, el, al), and «عبد» / «abd»
     * joined to the word after it, or apart from it where they are written together.
     */
    public static Set<String> tokens(String text) {
        var tokens = new LinkedHashSet<String>();
        String[] words = of(text).split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.isEmpty()) continue;
            tokens.add(word);
            addWithoutArticle(word, tokens);
            if (word.startsWith("عبدال") && word.length() > 5) {
                tokens.add("عبد");
                tokens.add(word.substring(3));
                addWithoutArticle(word.substring(3), tokens);
            }
            if (i + 1 < words.length && isJoining(word)) {
                tokens.add(word + words[i + 1]);
                if (word.equals("عبد") && words[i + 1].startsWith("ال")) tokens.add(word + words[i + 1].substring(2));
            }
        }
        return tokens;
    }

    /**
     * The same for every spelling of one name: words in alphabetical order (family name first or last), without
     * articles, «عبد», «بن», «ben», «aït» and «nour» joined to the word after them.
     *
     * @return empty for a text without letters or digits
     */
    public static String identity(String text) {
        var words = new ArrayList<String>();
        String before = "";
        for (String word : of(text).split(" ")) {
            boolean article = word.equals("el") || word.equals("al");
            if (article && before.isEmpty()) continue;
            boolean joins = article || before.isEmpty() && isJoining(word);
            if (!joins) words.add(withoutArticle(before + word));
            before = joins ? before + word : "";
        }
        if (!before.isEmpty()) words.add(before);
        Collections.sort(words);
        return String.join(" ", words).strip();
    }

    private static boolean isJoining(String word) {
        return switch (word) {
            case "عبد", "abd", "abdel", "abdal", "el", "al", "ben", "بن", "ait", "ايت", "nour", "نور" -> true;
            default -> false;
        };
    }

    private static void addWithoutArticle(String word, Set<String> tokens) {
        if (hasArticle(word)) tokens.add(word.substring(2));
    }

    private static String withoutArticle(String word) {
        return hasArticle(word) ? word.substring(2) : word;
    }

    private static boolean hasArticle(String word) {
        return word.length() > 3 && (word.startsWith("ال") || word.startsWith("el") || word.startsWith("al"));
    }
}
