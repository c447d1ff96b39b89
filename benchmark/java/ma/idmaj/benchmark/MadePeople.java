package ma.idmaj.benchmark;

import ma.idmaj.shared.PersonName;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Names of invented people in both scripts, the same for the same seed. First names and families follow Zipf's law, so that
 * a few are everyone's («محمد») and most are rare, as in life.
 */
public final class MadePeople {

    private static final String[] FIRST = {
        "محمد/Mohamed", "فاطمة/Fatima", "أحمد/Ahmed", "خديجة/Khadija", "يوسف/Youssef", "عائشة/Aicha", "حسن/Hassan",
        "مريم/Meryem", "عبد الله/Abdellah", "زينب/Zineb", "سعيد/Said", "نادية/Nadia", "رشيد/Rachid", "سميرة/Samira",
        "مصطفى/Mostafa", "حليمة/Halima", "إبراهيم/Brahim", "لطيفة/Latifa", "عبد الرحيم/Abderrahim", "نجاة/Najat", "عمر/Omar",
        "كوثر/Kaoutar", "خالد/Khalid", "أمينة/Amina", "عزيز/Aziz", "سناء/Sanae", "حميد/Hamid", "بشرى/Bouchra",
        "كريم/Karim", "هند/Hind", "جمال/Jamal", "وفاء/Wafae", "طارق/Tarik", "رجاء/Rajae", "هشام/Hicham", "إلهام/Ilham",
        "عبد العزيز/Abdelaziz", "ليلى/Leila", "أنس/Anas", "سعاد/Souad", "نبيل/Nabil", "حنان/Hanane", "رضوان/Redouane",
        "مليكة/Malika", "فؤاد/Fouad", "أسماء/Asmae", "بلال/Bilal", "نعيمة/Naima", "زكرياء/Zakaria", "غزلان/Ghizlane"
    };
    private static final String[] CONSONANTS = {
        "ب/b", "ت/t", "ج/j", "ح/h", "خ/kh", "د/d", "ر/r", "ز/z", "س/s", "ش/ch", "ع/a", "غ/gh", "ف/f", "ق/k", "ك/k", "ل/l",
        "م/m", "ن/n", "ه/h", "و/w"
    };
    private static final String[] PREFIXES = {"/", "/", "ال/EL ", "ال/EL ", "بن/BEN", "بو/BOU", "أيت /AIT ", "لم/LAM"};
    private static final int FAMILIES = 4_000;

    private final Random random;
    private final List<String> families = new ArrayList<>();

    public MadePeople(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < FAMILIES; i++) families.add(family());
    }

    public PersonName next() {
        String[] first = FIRST[zipf(FIRST.length)].split("/");
        String[] family = families.get(zipf(FAMILIES)).split("/");
        return new PersonName(first[0] + " " + family[0], first[1] + " " + family[1]);
    }

    private String family() {
        String[] prefix = PREFIXES[random.nextInt(PREFIXES.length)].split("/", -1);
        String[] a = consonant();
        String[] b = consonant();
        String[] c = consonant();
        String latin = a[1] + "a" + b[1] + "i" + c[1] + "i";
        return prefix[0] + a[0] + "ا" + b[0] + "ي" + c[0] + "ي" + "/" + prefix[1] + latin.toUpperCase(java.util.Locale.ROOT);
    }

    private String[] consonant() {
        return CONSONANTS[random.nextInt(CONSONANTS.length)].split("/");
    }

    /** A rank below {@code n}: about as often as one over the rank. */
    private int zipf(int n) {
        return Math.min(n - 1, (int) Math.pow(n + 1, random.nextDouble()) - 1);
    }
}
