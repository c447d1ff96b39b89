package ma.idmaj.beneficiaries.duplicates;

import java.util.Map;
import java.util.Set;

/**
 * How common a word is, counted among the people on file and steadied by what is known of Morocco: with few people on
 * file nobody could tell that محمد is common.
 *
 * @param counts how many people bear each word; absent for none
 * @param people how many are on file
 */
record SmoothedShare(Map<String, Integer> counts, int people) implements NameShare {

    private static final double PEOPLE_KNOWN_BEFORE = 500;
    private static final double COMMON = 0.03;
    private static final double OTHERS = 0.004;

    private static final Set<String> COMMON_WORDS = Set.of(
            "محمد",
            "احمد",
            "فاطمه",
            "الزهرا",
            "زهرا",
            "خديجه",
            "عايشه",
            "امينه",
            "مريم",
            "زينب",
            "يوسف",
            "حسن",
            "الحسن",
            "رشيد",
            "سعيد",
            "عبدالله",
            "علوي",
            "ادريسي",
            "مرابط",
            "تازي",
            "فاسي",
            "بناني",
            "عمراني",
            "حسني",
            "mohamed",
            "mohammed",
            "ahmed",
            "fatima",
            "zahra",
            "khadija",
            "aicha",
            "amina",
            "meryem",
            "zineb",
            "youssef",
            "hassan",
            "rachid",
            "said",
            "abdellah",
            "alaoui",
            "idrissi",
            "mrabet",
            "tazi",
            "fassi",
            "bennani",
            "amrani");

    @Override
    public double of(String word) {
        double before = COMMON_WORDS.contains(word) ? COMMON : OTHERS;
        return (counts.getOrDefault(word, 0) + before * PEOPLE_KNOWN_BEFORE) / (people + PEOPLE_KNOWN_BEFORE);
    }
}
