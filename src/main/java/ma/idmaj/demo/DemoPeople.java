package ma.idmaj.demo;

import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.CentreRow;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A hundred and twenty invented people, the same at every start: a fixed seed, names paired in both scripts. */
@Component
class DemoPeople {

    static final int COUNT = 120;
    private static final long SEED = 455_000;

    private static final String[] WOMEN = {
        "أمينة/Amina", "بشرى/Bouchra", "حليمة/Halima", "رجاء/Rajae", "سناء/Sanae", "عائشة/Aicha", "كوثر/Kaoutar",
        "لطيفة/Latifa", "مريم/Meryem", "نجاة/Najat", "هاجر/Hajar", "وفاء/Wafae", "سميرة/Samira", "فاطمة/Fatima",
        "خولة/Khaoula", "إلهام/Ilham", "ماجدة/Majda", "رقية/Rkia"
    };
    private static final String[] MEN = {
        "أحمد/Ahmed", "محمد/Mohamed", "عبد الله/Abdellah", "يوسف/Youssef", "حسن/Hassan", "رضوان/Redouane",
        "عبد الرحيم/Abderrahim", "مصطفى/Mostafa", "سعيد/Said", "إبراهيم/Brahim", "طارق/Tarik", "عمر/Omar",
        "جمال/Jamal", "هشام/Hicham", "المهدي/El Mehdi", "عبد العزيز/Abdelaziz", "أنس/Anas", "نبيل/Nabil"
    };
    private static final String[] FAMILIES = {
        "العلوي/EL ALAOUI", "بناني/BENNANI", "الإدريسي/EL IDRISSI", "الحمداوي/EL HAMDAOUI", "أيت علي/AIT ALI",
        "بوزيدي/BOUZIDI", "الصقلي/SKALLI", "لمراني/LAMRANI", "التازي/TAZI", "الوزاني/OUAZZANI", "بركاش/BARGACH",
        "السوسي/SOUSSI", "أمغار/AMGHAR", "الريفي/RIFI", "بنعلي/BENALI", "الناصري/NACIRI", "شكري/CHOUKRI",
        "الدكالي/DOUKKALI", "المنصوري/MANSOURI", "العمراني/EL AMRANI", "حداد/HADDAD", "الكتاني/KETTANI",
        "بوعزة/BOUAZZA", "الشاوي/CHAOUI"
    };
    private static final String[] OFFICES = {"BE", "BH", "BK", "BJ", "BL", "W", "C", "CD", "D", "EE", "J", "AB", "K"};
    private static final String[] DIVISIONS = {
        "06.141.01.51", "06.141.01.53", "06.141.01.41", "06.141.01.31", "06.141.01.61", "03.231.01.11", "04.421.01.09",
        "07.351.01.09", "01.511.01.03", "09.001", "02.411", "05.311"
    };

    private final BeneficiaryService beneficiaries;
    private final Clock clock;

    DemoPeople(BeneficiaryService beneficiaries, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.clock = clock;
    }

    /** A file of the demo. */
    record DemoPerson(UUID id, PersonName name) {}

    /** @param centres at least one; the first keeps half of the files */
    List<DemoPerson> fill(List<CentreRow> centres) {
        var random = new Random(SEED);
        var people = new ArrayList<DemoPerson>();
        var names = new HashSet<PersonName>();
        while (people.size() < COUNT) {
            boolean woman = random.nextInt(3) == 0;
            var name = name(pick(random, woman ? WOMEN : MEN), pick(random, FAMILIES));
            if (!names.add(name)) continue;
            var cin = new NationalId(pick(random, OFFICES) + (200_000 + random.nextInt(700_000)));
            var phone = Phone.parse((random.nextBoolean() ? "06" : "07") + "%08d".formatted(10_000_000 + random.nextInt(80_000_000)));
            LocalDate birth = LocalDate.now(clock).minusYears(20 + random.nextInt(38)).minusDays(random.nextInt(365));
            UUID id = beneficiaries.register(new BeneficiaryDraft(
                    name, cin, phone.orElse(null), birth, woman ? Sex.FEMALE : Sex.MALE, "", pick(random, DIVISIONS),
                    centres.get(random.nextInt(2) == 0 ? 0 : random.nextInt(centres.size())).id(), ""));
            people.add(new DemoPerson(id, name));
        }
        return people;
    }

    private static PersonName name(String given, String family) {
        String[] g = given.split("/");
        String[] f = family.split("/");
        return new PersonName(g[0] + " " + f[0], g[1] + " " + f[1]);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
