package ma.idmaj.beneficiaries.duplicates;

/**
 * A word of a name reduced to what every spelling of it keeps, the same from both scripts: «محمد», «Mohamed»,
 * «Mohammed» and «M’hamed» are all {@code mhmd}; «فاطمة» and «Fatima» {@code ftm}. Vowels, long vowels, hamza and ع
 * are left out, letters that French spells alike fall together.
 */
public final class Consonants {

    private Consonants() {}

    /** @param word folded by {@code SearchKey} */
    public static String of(String word) {
        String single = once(word);
        // Sounds of two letters are Latin only.
        if (!single.isEmpty() && single.charAt(0) < 0x250) single = plain(single);
        var out = new StringBuilder();
        for (int i = 0; i < single.length(); i++) {
            char sound = sound(single.charAt(i), i == 0, i == single.length() - 1);
            if (sound != 0) out.append(sound);
        }
        return out.toString();
    }

    /** A letter said twice is written once. */
    private static String once(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++)
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) out.append(word.charAt(i));
        return out.toString();
    }

    private static String plain(String word) {
        return word.replace("sch", "s")
                .replace("tch", "s")
                .replace("ch", "s")
                .replace("sh", "s")
                .replace("kh", "k")
                .replace("gh", "r")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("gu", "k")
                .replace("ck", "k")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("ou", "u")
                .replace("oo", "u");
    }

    /** @return 0 for what spellings do not keep */
    private static char sound(char c, boolean first, boolean last) {
        return switch (c) {
            case 'ب', 'b', 'p' -> 'b';
            case 'ت', 'ط', 'ث', 't' -> 't';
            case 'ج', 'j' -> 'j';
            case 'ح' -> 'h';
            case 'ه', 'h' -> last ? 0 : 'h';
            case 'خ', 'ك', 'ق', 'k', 'q', 'c', 'g' -> 'k';
            case 'د', 'ض', 'ذ', 'ظ', 'd' -> 'd';
            case 'ر', 'غ', 'r' -> 'r';
            case 'ز', 'z' -> 'z';
            case 'س', 'ش', 'ص', 's', 'x' -> 's';
            case 'ف', 'f', 'v' -> 'f';
            case 'ل', 'l' -> 'l';
            case 'م', 'm' -> 'm';
            case 'ن', 'n' -> 'n';
            case 'و', 'w' -> first ? 'u' : 0;
            case 'ي', 'y' -> first ? 'y' : 0;
            default -> 0;
        };
    }
}
