package ma.idmaj.beneficiaries.names;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.SearchKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name cut into what is written as one thing in the other script: «عبد الرحيم», «بن علي», «EL ALAOUI». */
final class NameUnits {

    private static final int MAX_UNITS = 12;
    private static final Set<String> JOINING = Set.of(
            "عبد", "بن", "ابن", "بنت", "ايت", "بو", "ابو", "ام", "ال", "abd", "abdel", "abdal", "abder", "ben", "bent",
            "ibn", "ait", "bou", "abou", "oum", "el", "al");

    private NameUnits() {}

    /** @return at most twelve, none blank */
    static List<String> of(String text) {
        var units = new ArrayList<String>();
        String before = "";
        for (String word : CleanText.oneLine(text).split(" ")) {
            if (word.isEmpty()) continue;
            String joined = before.isEmpty() ? word : before + " " + word;
            if (JOINING.contains(key(word))) {
                before = joined;
                continue;
            }
            units.add(joined);
            before = "";
        }
        if (!before.isEmpty()) units.add(before);
        return units.subList(0, Math.min(units.size(), MAX_UNITS));
    }

    /** The same for every way to write a unit. */
    static String key(String unit) {
        return SearchKey.of(unit).replace(" ", "");
    }

    static boolean inCapitals(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** As a first name is written; one that has capitals of its own («M’hamed») keeps them. */
    static String firstLetters(String text) {
        boolean own = !inCapitals(text) && text.codePoints().anyMatch(Character::isUpperCase);
        if (own) return text;
        var out = new StringBuilder(text.length());
        boolean first = true;
        for (int c : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            out.appendCodePoint(first ? Character.toTitleCase(c) : c);
            first = c == ' ' || c == '-';
        }
        return out.toString();
    }
}
