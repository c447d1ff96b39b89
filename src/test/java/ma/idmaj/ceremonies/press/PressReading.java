package ma.idmaj.ceremonies.press;

import ma.idmaj.ui.i18n.Language;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of the usual press text back from its plain words, knowing nothing of how they were put there. */
record PressReading(
        int people,
        LocalDate day,
        long envelope,
        long amount,
        boolean about,
        Map<String, Integer> groups,
        Map<String, Integer> table,
        int women,
        int men) {

    static final Set<String> OTHERS = Set.of("قطاعات أخرى", "autres secteurs");

    private static final List<String> AR_MONTHS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر");
    private static final List<String> FR_MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    static PressReading of(String text, Language language) {
        boolean arabic = language == Language.AR;
        String opening = paragraph(text, arabic ? "نظم يوم|ينظم يوم" : "Une cérémonie de remise");
        String money = paragraph(text, arabic ? "ويندرج هذا الدعم" : "Ce soutien relève");
        String sectors = paragraph(text, arabic ? "وتتوزع المشاريع" : "Secteurs d’activité");
        String shares = paragraph(text, arabic ? "ومن بين المستفيدين" : "Parmi les bénéficiaires");
        var amounts = Pattern.compile(arabic ? "(حوالي )?([\\d.]+) درهم" : "(environ )?([\\d.]+)[ \\u00A0]dirhams")
                .matcher(money);
        long envelope = amounts.find() ? number(amounts.group(2)) : -1;
        boolean second = amounts.find();
        return new PressReading(
                people(opening, arabic),
                day(opening, arabic),
                envelope,
                second ? number(amounts.group(2)) : -1,
                second && amounts.group(1) != null,
                groups(sectors, arabic),
                table(text, arabic),
                first(shares, arabic ? "(\\d+) (?:نساء|امرأة)" : "(\\d+) femmes?"),
                first(shares, arabic ? "(\\d+) (?:رجال|رجلا|رجل)(?!\\p{L})" : "(\\d+) hommes?"));
    }

    private static String paragraph(String text, String beginning) {
        return text.lines()
                .filter(line ->
                        Pattern.compile("^(?:" + beginning + ")").matcher(line).find())
                .findFirst()
                .orElse("");
    }

    private static int people(String words, boolean arabic) {
        if (!arabic) return first(words, "([\\d.]+) bénéficiaires?");
        if (words.contains("لا مستفيد")) return 0;
        if (words.contains("مستفيد واحد")) return 1;
        if (words.contains("مستفيدين اثنين")) return 2;
        return first(words, "([\\d.]+) مستفيد");
    }

    private static int first(String words, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(words);
        return matcher.find() ? (int) number(matcher.group(1)) : 0;
    }

    private static LocalDate day(String words, boolean arabic) {
        Matcher matcher =
                Pattern.compile("(\\d{1,2})(?:er)? (\\p{L}+) (\\d{4})").matcher(words);
        if (!matcher.find()) return LocalDate.MIN;
        int month = (arabic ? AR_MONTHS : FR_MONTHS).indexOf(matcher.group(2)) + 1;
        return LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1)));
    }

    private static Map<String, Integer> groups(String sentence, boolean arabic) {
        var groups = new LinkedHashMap<String, Integer>();
        Matcher matcher =
                Pattern.compile("([\\p{L} ’]+) \\(([^)]+)\\)").matcher(sentence.substring(sentence.indexOf(':') + 1));
        while (matcher.find()) groups.put(matcher.group(1).strip(), people(matcher.group(2), arabic));
        return groups;
    }

    private static Map<String, Integer> table(String text, boolean arabic) {
        var table = new LinkedHashMap<String, Integer>();
        Matcher matcher = Pattern.compile("(?m)^- (.+?)[ \\u00A0]?: (\\d+)$").matcher(text);
        while (matcher.find()) {
            String label = matcher.group(1);
            table.put(label.substring(0, 1).toLowerCase() + label.substring(1), Integer.parseInt(matcher.group(2)));
        }
        table.remove(arabic ? "المجموع" : "total");
        return table;
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(".", ""));
    }
}
