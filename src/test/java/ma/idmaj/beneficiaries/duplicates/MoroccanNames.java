package ma.idmaj.beneficiaries.duplicates;

import java.util.Random;

/** Invented people's names: the Arabic and the ways clerks spell it in Latin; common ones first and met far more often. */
final class MoroccanNames {

    static final String[] MEN = {
        "محمد/Mohamed/Mohammed/M’hamed/Mohamad", "أحمد/Ahmed/Ahmad", "يوسف/Youssef/Yousef/Youcef", "حسن/Hassan/Hasan",
        "عبد الله/Abdellah/Abdallah/Abdullah", "رشيد/Rachid/Rashid", "سعيد/Said/Saïd/Saeed", "مصطفى/Mustapha/Mostafa/Moustapha",
        "إبراهيم/Brahim/Ibrahim", "عبد الرحيم/Abderrahim/Abdelrahim/Abd Errahim", "خالد/Khalid/Khaled",
        "عمر/Omar/Omer", "علي/Ali/Aly", "حسين/Houssine/Hussein/Lhoucine", "عبد العزيز/Abdelaziz/Abdel Aziz/Abdulaziz",
        "هشام/Hicham/Hisham", "نور الدين/Noureddine/Nour Eddine/Nouredine", "طارق/Tarik/Tariq/Tarek",
        "جمال/Jamal/Djamal", "كريم/Karim/Kareem", "أنس/Anas/Annas", "ياسين/Yassine/Yacine/Yasine", "عادل/Adil/Adel",
        "بوشعيب/Bouchaib/Bouchaïb/Bouchaaib", "لحسن/Lahcen/Lahssen", "إدريس/Driss/Idriss/Idris", "أيوب/Ayoub/Ayyoub",
        "سفيان/Soufiane/Sofiane/Sufiane", "عزيز/Aziz/Azize", "منير/Mounir/Munir", "زكرياء/Zakaria/Zakariae",
        "أمين/Amine/Amin", "معاذ/Mouad/Moad/Mouaad", "العربي/Larbi/El Arbi", "المهدي/El Mehdi/Mehdi", "عبد الإله/Abdelilah/Abdelillah",
        "صلاح الدين/Salah Eddine/Salaheddine", "رضوان/Redouane/Radouane/Ridouane", "نبيل/Nabil/Nabile", "فؤاد/Fouad/Fuad"
    };
    static final String[] WOMEN = {
        "فاطمة/Fatima/Fatema/Fatna", "خديجة/Khadija/Khadidja/Khadijah", "فاطمة الزهراء/Fatima Zahra/Fatima Ezzahra/Fatimazahra",
        "عائشة/Aicha/Aïcha/Aisha", "مريم/Meryem/Mariam/Maryam", "زينب/Zineb/Zaynab/Zainab", "أمينة/Amina/Aminah",
        "نعيمة/Naima/Naïma", "سميرة/Samira/Samirah", "حليمة/Halima/Halimah", "لطيفة/Latifa/Lattifa",
        "نجاة/Najat/Najate", "سناء/Sanae/Sanaa", "بشرى/Bouchra/Bochra/Bushra", "كوثر/Kaoutar/Kawtar", "رجاء/Rajae/Rajaa",
        "هاجر/Hajar/Hajer", "إلهام/Ilham/Elham", "وفاء/Wafae/Wafaa/Ouafae", "ثورية/Touria/Thouria", "سعاد/Souad/Soad",
        "مليكة/Malika/Mallika", "حياة/Hayat/Hayate", "غزلان/Ghizlane/Rizlane/Ghezlane", "إكرام/Ikram/Ikrame",
        "سكينة/Soukaina/Sokaina/Sakina", "هند/Hind/Hinde", "ليلى/Leila/Layla", "أسماء/Asmae/Asmaa", "رقية/Rkia/Roukia/Rqia"
    };
    static final String[] FAMILIES = {
        "العلوي/EL ALAOUI/ALAOUI/AL ALAWI", "الإدريسي/EL IDRISSI/IDRISSI/EL IDRISI", "بناني/BENNANI/BENANI", "التازي/TAZI/ETTAZI",
        "الفاسي/EL FASSI/FASSI/EL FASI", "المرابط/EL MRABET/MRABET/LAMRABET", "العمراني/EL AMRANI/AMRANI/LAMRANI",
        "بنعلي/BENALI/BEN ALI", "الحسني/EL HASSANI/HASSANI/EL HASANI", "بن موسى/BENMOUSSA/BEN MOUSSA/BENMOSSA",
        "الزياني/ZIANI/EZZIANI", "الوزاني/OUAZZANI/EL OUAZZANI/WAZZANI", "أيت لحسن/AIT LAHCEN/AÏT LAHCEN", "بوعزة/BOUAZZA/BOUAZA",
        "المنصوري/EL MANSOURI/MANSOURI", "الرحماني/RAHMANI/ERRAHMANI", "حداد/HADDAD/HADAD", "القادري/KADIRI/EL KADIRI/QADIRI",
        "الطاهري/TAHIRI/ETTAHIRI/TAHERI", "بنجلون/BENJELLOUN/BENJELOUN", "الشرقاوي/CHERKAOUI/CHARKAOUI", "السوسي/SOUSSI/ESSOUSSI",
        "الناصري/NACIRI/NASSIRI/ENNACIRI", "بوزيدي/BOUZIDI/BOUZIDY", "الحمداوي/EL HAMDAOUI/HAMDAOUI", "شكري/CHOUKRI/CHOKRI",
        "الكتاني/KETTANI/EL KETTANI/KITTANI", "برادة/BERRADA/BERADA", "الغزالي/GHAZALI/EL GHAZALI", "الخطابي/KHATTABI/EL KHATTABI",
        "أزولاي/AZOULAY/AZOULAI", "الدكالي/DOUKKALI/DOUKALI", "بلحاج/BELHAJ/BEL HAJ/BELHADJ", "الزموري/ZEMMOURI/ZEMOURI",
        "أمغار/AMGHAR/AMRAR", "الصقلي/SKALLI/SQALLI", "لمراني/LAMRANI/LAMRANY", "الشاوي/CHAOUI/ECHAOUI", "حجي/HAJJI/HAJI",
        "الريفي/RIFI/ERRIFI", "المسعودي/MESSAOUDI/EL MESSAOUDI/MASSOUDI", "بوطالب/BOUTALEB/BOUTALIB", "العبدي/EL ABDI/ABDI/LABDI",
        "السباعي/SBAI/ESSBAI/SEBAI", "المعروفي/MAAROUFI/MAROUFI", "كسيكس/KSIKES/KSIKSE", "أوعسو/OUASSOU/OUASSO", "بيهي/BIHI/BEIHI",
        "زروال/ZEROUAL/ZERWAL", "أكنوش/AGNAOUCH/AKNOUCH", "الهلالي/HILALI/EL HILALI", "اليعقوبي/YAAKOUBI/EL YACOUBI", "بوشتة/BOUCHTA/BOUCHETA",
        "العسري/LAASRI/EL ASRI", "المليحي/MLIHI/EL MELIHI", "الكرومي/GROUMI/KROUMI", "التوزاني/TOUZANI/ETTOUZANI", "أوبلا/OUBELLA/OUBLA",
        "فكري/FIKRI/FEKRI", "الحيان/EL HAYANE/HAYAN", "بنكيران/BENKIRANE/BENKIRAN", "مستعد/MOUSTAID/MOSTAID", "الركراكي/REGRAGUI/ERREGRAGUI"
    };

    private MoroccanNames() {}

    /** The first are met most: half of the picks fall on the first fifth. */
    static String[] pick(Random random, String[] from) {
        int at = (int) (from.length * Math.pow(random.nextDouble(), 2.3));
        return from[at].split("/");
    }
}
