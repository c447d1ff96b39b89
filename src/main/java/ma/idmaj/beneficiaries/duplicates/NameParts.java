package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.SearchKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name that tell people apart: without articles and titles, what belongs together written together. */
final class NameParts {

    private static final int MAX_WORDS = 5;
    private static final Set<String> JOINING = Set.of(
            "عبد", "abd", "abdel", "abdal", "abdul", "ben", "bin", "ibn", "بن", "ابن", "ait", "ايت", "nour", "نور",
            "bou", "بو");
    private static final Set<String> ARTICLES = Set.of("ال", "el", "al");
    private static final Set<String> TITLES =
            Set.of("مولاي", "سيدي", "لاله", "للا", "الحاج", "moulay", "my", "sidi", "lalla", "haj", "hadj");

    private static final Pattern ABD_WITH_ARTICLE = Pattern.compile("^abd(?:[aeu]|ou)l+(?=[a-z]{2})");

    private NameParts() {}

    /** @param consonants see {@link Consonants} */
    record Word(String text, String consonants) {

        Word(String text) {
            this(text, Consonants.of(plainServant(text)));
        }

        /** «عبد الرحيم» is said Abderrahim, «عبد الكريم» Abdelkarim: the article between is spelled in many ways. */
        private static String plainServant(String text) {
            if (text.startsWith("عبدال")) return "عبد" + text.substring(5);
            if (text.startsWith("نورال")) return "نور" + text.substring(5);
            return text.startsWith("abd") ? ABD_WITH_ARTICLE.matcher(text).replaceFirst("abd") : text;
        }
    }

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        String before = "";
        for (String word : SearchKey.of(text).split(" ")) {
            if (word.isEmpty() || TITLES.contains(word) || words.size() == MAX_WORDS) continue;
            if (ARTICLES.contains(word) && before.isEmpty()) continue;
            if (JOINING.contains(word) || ARTICLES.contains(word)) {
                before += word;
            } else {
                words.add(new Word(before.isEmpty() ? withoutArticle(word) : before + word));
                before = "";
            }
        }
        if (!before.isEmpty()) words.add(new Word(before));
        return words;
    }

    private static String withoutArticle(String word) {
        boolean arabic = word.startsWith("ال") && word.length() > 4;
        boolean latin = (word.startsWith("el") || word.startsWith("al")) && word.length() > 5;
        return arabic || latin ? word.substring(2) : word;
    }
}
