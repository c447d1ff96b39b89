package ma.idmaj.demo;

import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.CentreRow;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
        "العلوي/EL ALAOUI",
        "بناني/BENNANI",
        "الإدريسي/EL IDRISSI",
        "الحمداوي/EL HAMDAOUI",
        "أيت علي/AIT ALI",
        "بوزيدي/BOUZIDI",
        "الصقلي/SKALLI",
        "لمراني/LAMRANI",
        "التازي/TAZI",
        "الوزاني/OUAZZANI",
        "بركاش/BARGACH",
        "السوسي/SOUSSI",
        "أمغار/AMGHAR",
        "الريفي/RIFI",
        "بنعلي/BENALI",
        "الناصري/NACIRI",
        "شكري/CHOUKRI",
        "الدكالي/DOUKKALI",
        "المنصوري/MANSOURI",
        "العمراني/EL AMRANI",
        "حداد/HADDAD",
        "الكتاني/KETTANI",
        "بوعزة/BOUAZZA",
        "الشاوي/CHAOUI"
    };
    private static final String[] OFFICES = {"BE", "BH", "BK", "BJ", "BL", "W", "C", "CD", "D", "EE", "J", "AB", "K"};
    /** Where the people of each centre live, in the order of the centres' French names. */
    private static final List<List<String>> DIVISIONS = List.of(
            List.of(
                    "06.141.01.51",
                    "06.141.01.53",
                    "06.141.01.41",
                    "06.141.01.31",
                    "06.141.01.61",
                    "06.141.01.25",
                    "06.141.01.71",
                    "06.371",
                    "06.355",
                    "06.385",
                    "06.461"),
            List.of("03.231.01.11", "03.231.01.07", "03.231.01.13", "03.061", "03.451", "03.561"),
            List.of("07.351.01.09", "07.351.01.11", "07.351.01.07", "07.041", "07.431"));
    /** The guests of today's ceremony and of the last one live where it is held. */
    private static final List<String> SIDI_BERNOUSSI = List.of("06.141.01.51", "06.141.01.53");

    private static final List<String> AIN_CHOCK = List.of("06.141.01.41", "06.141.01.31", "06.141.01.61");
    /** What people have learnt, trade by trade in the order of the kits. */
    private static final List<String> TRAININGS = List.of(
            "شهادة الطبخ والوجبات السريعة",
            "دبلوم التأهيل المهني في الحلويات",
            "تكوين في المخبزة التقليدية",
            "تكوين في بيع وحفظ منتجات البحر",
            "دبلوم الحلاقة",
            "دبلوم الحلاقة والتجميل",
            "دبلوم الخياطة والفصالة",
            "دبلوم نجارة الألمنيوم",
            "دبلوم التلحيم والحدادة",
            "دبلوم الترصيص الصحي",
            "دبلوم كهرباء المباني",
            "دبلوم إصلاح الدراجات النارية",
            "تكوين في إصلاح الهواتف");

    private final BeneficiaryService beneficiaries;
    private final Clock clock;

    DemoPeople(BeneficiaryService beneficiaries, Clock clock) {
        this.beneficiaries = beneficiaries;
        this.clock = clock;
    }

    /** A file of the demo; the trade is what the person has learnt, by the place of its kit. */
    record DemoPerson(UUID id, PersonName name, int trade) {

        KitRow kit(List<KitRow> kits) {
            return kits.get(trade % kits.size());
        }
    }

    /** @param centres three, Casablanca's first, whose are all who stand on a list */
    List<DemoPerson> fill(List<CentreRow> centres) {
        var random = new Random(SEED);
        var people = new ArrayList<DemoPerson>();
        var names = new HashSet<PersonName>();
        while (people.size() < COUNT) {
            int i = people.size();
            boolean woman = random.nextInt(5) < 2;
            var name = name(pick(random, woman ? WOMEN : MEN), pick(random, FAMILIES));
            if (!names.add(name)) continue;
            var cin = new NationalId(pick(random, OFFICES) + (200_000 + random.nextInt(700_000)));
            var phone = Phone.parse(
                    (random.nextBoolean() ? "06" : "07") + "%08d".formatted(10_000_000 + random.nextInt(80_000_000)));
            LocalDate birth =
                    LocalDate.now(clock).minusYears(19 + random.nextInt(40)).minusDays(random.nextInt(365));
            String address = "زنقة " + (1 + random.nextInt(60)) + "، رقم " + (1 + random.nextInt(150));
            int centre = i < DemoCeremonies.TODAY + DemoCeremonies.PAST ? 0 : random.nextInt(centres.size());
            String division = pick(random, divisions(i, centre));
            int trade = i % TRAININGS.size();
            Gap gap = Gap.of(i);
            UUID id = beneficiaries.register(new BeneficiaryDraft(
                    name,
                    cin,
                    gap == Gap.PHONE ? null : phone.orElse(null),
                    i % 5 == 2
                            ? Phone.parse("05228%05d".formatted(10_000 + 37 * i))
                                    .orElse(null)
                            : null,
                    gap == Gap.BIRTH ? null : birth,
                    woman ? Sex.FEMALE : Sex.MALE,
                    FamilySituation.values()[i * 7 % 4],
                    i * 7 % 4 == 0 ? i % 2 : 1 + i % 5,
                    address,
                    "",
                    gap == Gap.TERRITORY ? null : division,
                    centres.get(centre).id(),
                    gap == Gap.TRAINING ? "" : TRAININGS.get(trade)));
            people.add(new DemoPerson(id, name, trade));
        }
        return people;
    }

    /** By the first name, of those this demo gives. */
    static boolean isWoman(PersonName name) {
        return Arrays.stream(WOMEN)
                .anyMatch(woman -> name.latin().startsWith(woman.substring(woman.indexOf('/') + 1) + " "));
    }

    /** What one file in twelve still lacks, each another fact in turn. */
    private enum Gap {
        NONE,
        TRAINING,
        PHONE,
        BIRTH,
        TERRITORY;

        static Gap of(int person) {
            return person % 12 == 7 ? values()[1 + person / 12 % 4] : NONE;
        }
    }

    private static List<String> divisions(int person, int centre) {
        if (person < DemoCeremonies.TODAY) return SIDI_BERNOUSSI;
        return person < DemoCeremonies.TODAY + DemoCeremonies.PAST ? AIN_CHOCK : DIVISIONS.get(centre);
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
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
