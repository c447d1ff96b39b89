package ma.idmaj.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads amounts in words back to centimes. Written apart from {@link AmountInWords}, from the grammar of each language:
 * words are added up, a scale multiplies what stands before it, the currency's noun closes a sum.
 */
final class SpokenAmounts {

    private static final Map<String, Integer> ARABIC = new HashMap<>();
    private static final Map<String, Integer> FRENCH = new HashMap<>();
    private static final Map<String, Long> ARABIC_SCALES = Map.ofEntries(
            Map.entry("ألف", 1_000L),
            Map.entry("آلاف", 1_000L),
            Map.entry("مليون", 1_000_000L),
            Map.entry("ملايين", 1_000_000L));
    private static final Map<String, Long> ARABIC_DUALS =
            Map.of("ألفان", 2_000L, "ألفا", 2_000L, "مليونان", 2_000_000L, "مليونا", 2_000_000L);
    private static final Set<String> ARABIC_DIRHAMS = Set.of("درهم", "دراهم", "درهما", "درهمان");
    private static final Set<String> ARABIC_CENTIMES = Set.of("سنتيم", "سنتيمات", "سنتيما", "سنتيمان");

    static {
        put(ARABIC, 0, 1, "صفر");
        put(ARABIC, 1, 1, "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة");
        put(ARABIC, 1, 1, "أحد اثنا");
        put(ARABIC, 10, 1, "عشر");
        put(ARABIC, 20, 10, "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون");
        put(ARABIC, 100, 100, "مائة مائتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة");
        put(ARABIC, 200, 1, "مائتا");
        put(
                FRENCH,
                0,
                1,
                "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        put(FRENCH, 20, 10, "vingt trente quarante cinquante soixante");
    }

    private SpokenAmounts() {}

    private static void put(Map<String, Integer> words, int first, int step, String list) {
        int value = first;
        for (String word : list.split(" ")) {
            words.put(word, value);
            value += step;
        }
    }

    static long arabic(String text) {
        long centimes = 0;
        long sum = 0;
        long below = 0;
        boolean counted = false;
        var words = List.of(text.split(" "));
        for (int i = 0; i < words.size(); i++) {
            String word = known(words.get(i)) ? words.get(i) : words.get(i).replaceFirst("^و", "");
            if (!known(word)) throw new IllegalArgumentException("no number word: " + word);
            if (ARABIC.containsKey(word)) {
                below += ARABIC.get(word);
                counted = true;
            } else if (ARABIC_SCALES.containsKey(word)) {
                sum += Math.max(below, 1) * ARABIC_SCALES.get(word);
                below = 0;
                counted = true;
            } else if (ARABIC_DUALS.containsKey(word)) {
                // After a number it is the singular of a count: اثنا عشر ألفا.
                sum += below > 0 ? below * ARABIC_DUALS.get(word) / 2 : ARABIC_DUALS.get(word);
                below = 0;
                counted = true;
            } else {
                long worth = ARABIC_DIRHAMS.contains(word) ? 100 : 1;
                long count = sum + below;
                if (word.endsWith("ان")) count += 2;
                else if (!counted) {
                    if (!words.get(++i).equals("واحد")) throw new IllegalArgumentException("how many? " + text);
                    count = 1;
                }
                centimes += worth * count;
                sum = 0;
                below = 0;
                counted = false;
            }
        }
        if (counted) throw new IllegalArgumentException("of what? " + text);
        return centimes;
    }

    private static boolean known(String word) {
        return ARABIC.containsKey(word)
                || ARABIC_SCALES.containsKey(word)
                || ARABIC_DUALS.containsKey(word)
                || ARABIC_DIRHAMS.contains(word)
                || ARABIC_CENTIMES.contains(word);
    }

    static long french(String text) {
        long centimes = 0;
        long sum = 0;
        long below = 0;
        for (String word : Arrays.asList(text.split("[ -]"))) {
            switch (word) {
                case "et", "de" -> {}
                case "vingt", "vingts" -> below += below % 100 == 4 ? 76 : 20;
                case "cent", "cents" -> below = Math.max(below, 1) * 100;
                case "mille" -> {
                    sum += Math.max(below, 1) * 1_000;
                    below = 0;
                }
                case "million", "millions" -> {
                    sum += below * 1_000_000;
                    below = 0;
                }
                case "dirham", "dirhams", "centime", "centimes" -> {
                    centimes += (sum + below) * (word.startsWith("d") ? 100 : 1);
                    sum = 0;
                    below = 0;
                }
                default -> {
                    if (!FRENCH.containsKey(word)) throw new IllegalArgumentException("no number word: " + word);
                    below += FRENCH.get(word);
                }
            }
        }
        if (sum + below > 0) throw new IllegalArgumentException("of what? " + text);
        return centimes;
    }
}
