package ma.idmaj.documents.cuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.Sheets;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.list.ListSheet;
import ma.idmaj.shared.FirstName;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads each cut back: what stands on it, in which order, and that its sums are the list's. */
class CutPapersTest {

    private static final String LIST_DIGEST = "9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321";
    private static final Evidence EVIDENCE = new Evidence(
            "K7QM4T2X9BCD",
            "5d1084cfa7be3219f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e",
            "https://idmaj.example.ma/verify/K7QM4T2X9BCD");
    private static final LocalizedText CATERING = new LocalizedText("المطعمة", "Restauration");
    private static final LocalizedText CRAFTS = new LocalizedText("الحرف والصناعة التقليدية", "Artisanat et métiers");
    private static final LocalizedText NONE = new LocalizedText("", "");

    private static CutHead head(String digest) {
        return new CutHead(
                new LocalizedText("حفل تسليم التجهيزات والمعدات", "Cérémonie de remise des équipements et du matériel"),
                new LocalizedText("عمالة مقاطعات سيدي البرنوصي", "Préfecture d’arrondissements de Sidi Bernoussi"),
                new LocalizedText("الشطر الثاني", "Deuxième tranche"),
                LocalDate.of(2026, 2, 18),
                LocalTime.of(10, 30),
                null,
                digest,
                Instant.parse("2026-02-16T09:12:00Z"));
    }

    private static GateSheet gate() {
        var rows = IntStream.range(0, 13)
                .mapToObj(i -> new GateSheet.Row(i + 1, FirstName.toCall(Sheets.NAMES.get(i))))
                .toList();
        return new GateSheet(head(LIST_DIGEST), rows);
    }

    private static DeskSheet desk(int items, byte[] photo) {
        var rows = new ArrayList<DeskSheet.Row>();
        for (ListSheet.Row row : Sheets.rows(13)) {
            var its = new ArrayList<DeskSheet.Item>();
            for (int i = 0; i < Math.max(row.items().size(), row.number() == 1 ? items : 0); i++) {
                var item = row.items().get(i % row.items().size());
                its.add(new DeskSheet.Item(
                        item.name(),
                        item.quantity(),
                        i == 0 ? List.of("SN-%04d-A".formatted(row.number())) : List.of()));
            }
            rows.add(new DeskSheet.Row(
                    row.number(),
                    row.name(),
                    row.project(),
                    row.number() == 2 ? "3" : "",
                    "IDMAJ-L-0190d6a4-7c1e-7b52-9f10-%012d".formatted(row.number()),
                    row.number() % 2 == 0 ? null : photo,
                    its));
        }
        return new DeskSheet(head(LIST_DIGEST), rows);
    }

    private static GovernorSheet governor() {
        Money total = Money.ofDirhams(455_000);
        return new GovernorSheet(
                head(LIST_DIGEST),
                13,
                7,
                6,
                List.of(
                        new GovernorSheet.Trade(CATERING, new LocalizedText("طبخ", "Cuisine"), 4),
                        new GovernorSheet.Trade(CATERING, new LocalizedText("حلويات", "Pâtisserie"), 2),
                        new GovernorSheet.Trade(CRAFTS, new LocalizedText("خياطة", "Couture"), 5),
                        new GovernorSheet.Trade(NONE, NONE, 2)),
                List.of(
                        new GovernorSheet.SectorSum(CATERING, 6, Money.ofDirhams(205_000)),
                        new GovernorSheet.SectorSum(CRAFTS, 5, Money.ofDirhams(180_000)),
                        new GovernorSheet.SectorSum(NONE, 2, Money.ofDirhams(70_000))),
                total,
                total);
    }

    private static AccountantSheet accountant() {
        var rows = Sheets.rows(13).stream()
                .map(row -> new AccountantSheet.Row(
                        row.number(),
                        row.items().stream()
                                .map(i -> new AccountantSheet.Item(i.name(), i.quantity(), i.unitPrice(), i.total()))
                                .toList(),
                        row.total()))
                .toList();
        Money total = Money.ofDirhams(455_000);
        return new AccountantSheet(
                head(LIST_DIGEST),
                rows,
                List.of(
                        new AccountantSheet.Part(
                                new LocalizedText("المبادرة الوطنية للتنمية البشرية", "INDH"), new Money(30_333_334)),
                        new AccountantSheet.Part(
                                new LocalizedText("مجلس الجهة", "Conseil régional"), new Money(15_166_666))),
                List.of(
                        new AccountantSheet.Part(new LocalizedText("", "Atlas Équipement"), new Money(40_000_001)),
                        new AccountantSheet.Part(NONE, new Money(5_499_999))),
                total,
                total);
    }

    private static List<PressSheet.Group> masked() {
        return List.of(
                new PressSheet.Group(CATERING, 9, new Money(9 * 3_333_333L)),
                new PressSheet.Group(new LocalizedText("", ""), 9, new Money(6 * 2_500_050L + 3 * 1_234_567L)));
    }

    private static String read(String name, PaperLanguages languages, byte[] pdf) {
        return PaperReader.text(
                PaperReader.shelve("cut-" + name + "-" + languages.name().toLowerCase(), pdf));
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theGateHasNumbersAndFirstNamesOnly(PaperLanguages languages) {
        String text = read("gate", languages, GatePaper.render(gate(), languages, EVIDENCE));
        if (languages.order().contains(true))
            assertThat(text)
                    .contains("لائحة الاستقبال عند المدخل")
                    .contains("18 فبراير 2026")
                    .contains("بوشعيب")
                    .contains("فاطمة الزهراء")
                    .contains("نور الدين")
                    .contains("عدد الأشخاص المستفيدين: 13");
        if (languages.order().contains(false))
            assertThat(text)
                    .contains("Liste d’accueil à l’entrée")
                    .contains("Fatima Zahra")
                    .contains("Lalla Zineb");
        for (String family : List.of("المرابط", "الطاهري", "MRABET", "TAHIRI", "HAJJI", "ZEMMOURI", "الزموري"))
            assertThat(text).doesNotContainIgnoringCase(family);
        assertThat(text).contains(LIST_DIGEST).contains(EVIDENCE.code()).contains(EVIDENCE.digest());
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theDeskHasItemsInOrderWithTheirSerialNumbers(PaperLanguages languages) {
        String text = read("desk", languages, DeskPaper.render(desk(0, Pictures.photo()), languages, EVIDENCE));
        int before = 0;
        for (PersonName name : Sheets.NAMES) {
            int at = text.indexOf(languages.arabicLeads() ? name.ar() : name.latin(), before);
            assertThat(at).as(name.latin()).isGreaterThanOrEqualTo(before);
            before = at;
        }
        assertThat(text).contains("SN-0001-A").contains("SN-0013-A");
    }

    @Test
    void fiveHundredItemsOfOnePersonGoOnFromPageToPage() {
        byte[] pdf = DeskPaper.render(desk(500, Pictures.photo()), PaperLanguages.FRENCH, EVIDENCE);
        var pages = PaperReader.pages(PaperReader.shelve("cut-desk-500", pdf));
        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page).contains("Équipements (à cocher"));
        assertThat(pages.getLast()).contains("Naima ZIANI");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theGovernorHasCountsTradesAndSumsBySector(PaperLanguages languages) {
        String text = read("governor", languages, GovernorPaper.render(governor(), languages, EVIDENCE));
        assertThat(text)
                .contains("455.000,00")
                .contains("205.000,00")
                .contains("180.000,00")
                .contains("70.000,00");
        if (languages.order().contains(true))
            assertThat(text)
                    .containsSubsequence(
                            "بطاقة تركيبية لعملية التوزيع",
                            "عدد الأشخاص المستفيدين: 13",
                            "النساء: 7 – الرجال: 6",
                            "أربعمائة وخمسة وخمسون ألف درهم",
                            "التوزيع حسب قطاع النشاط",
                            "المطعمة",
                            "التوزيع حسب المهنة",
                            "خياطة")
                    .contains("أخرى أو غير محددة بعد");
        if (languages.order().contains(false))
            assertThat(text)
                    .containsSubsequence("Fiche de synthèse", "Restauration", "Couture", "Autres ou à préciser");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theAccountantHasTheSameSumThreeTimes(PaperLanguages languages) {
        String text = read("accountant", languages, AccountantPaper.render(accountant(), languages, EVIDENCE));
        // In the sentence, as the envelope, and under each of the three tables.
        assertThat(text.split("455\\.000,00", -1)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(text)
                .contains("303.333,34")
                .contains("151.666,66")
                .contains("Atlas Équipement")
                .contains("400.000,01")
                .contains("54.999,99");
        for (PersonName name : Sheets.NAMES)
            assertThat(text).doesNotContain(name.ar()).doesNotContain(name.latin());
    }

    @Test
    void sumsThatDisagreeReachNoPaper() {
        var right = accountant();
        assertThatThrownBy(() -> new AccountantSheet(
                        right.head(),
                        right.rows(),
                        right.funders(),
                        right.suppliers().subList(0, 1),
                        right.total(),
                        right.envelope()))
                .isInstanceOf(IllegalArgumentException.class);
        var figures = governor();
        assertThatThrownBy(() -> new GovernorSheet(
                        figures.head(),
                        12,
                        7,
                        5,
                        figures.trades(),
                        figures.sectors(),
                        figures.total(),
                        figures.envelope()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void thePressHasRoundedSumsAndNoSmallGroup(PaperLanguages languages) {
        var sheet = PressSheet.of(head(LIST_DIGEST), masked());
        String text = read("press", languages, PressPaper.render(sheet, languages, EVIDENCE));
        assertThat(sheet.people()).isEqualTo(18);
        assertThat(sheet.groups()).hasSize(2);
        assertThat(text).contains("300.000,00").doesNotContain("12.345");
        if (languages.order().contains(true))
            assertThat(text).contains("قطاعات أخرى").doesNotContain("الخدمات");
        if (languages.order().contains(false))
            assertThat(text).contains("Autres secteurs").doesNotContain("Services");
    }

    @Test
    void ofFewerThanFivePeopleThePressHasNoFigure() {
        var sheet = PressSheet.of(head(LIST_DIGEST), List.of());
        String text = read("press-few", PaperLanguages.BOTH, PressPaper.render(sheet, PaperLanguages.BOTH, EVIDENCE));
        assertThat(text).contains("aucun chiffre n’est publié").doesNotContain(",00");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void aDraftSaysSoAndHasNoEvidence(PaperLanguages languages) {
        byte[] draft = GovernorPaper.render(governor(), languages, null);
        assertThat(PaperReader.text(draft)).doesNotContain("verify").doesNotContain(EVIDENCE.code());
        assertThat(draft).isNotEqualTo(GovernorPaper.render(governor(), languages, EVIDENCE));
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(DeskPaper.render(desk(0, Pictures.photo()), PaperLanguages.BOTH, EVIDENCE))
                .isEqualTo(DeskPaper.render(desk(0, Pictures.photo()), PaperLanguages.BOTH, EVIDENCE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فاطمة الزهراء بنعلي | Fatima Zahra BENALI | فاطمة الزهراء | Fatima Zahra",
                "عبد الرحيم المنصوري | Abderrahim EL MANSOURI | عبد الرحيم | Abderrahim",
                "حسناء أيت لحسن | Hasnaa AIT LAHCEN | حسناء | Hasnaa",
                "يونس القادري | YOUNES KADIRI | يونس | YOUNES",
                "عبد الحكيم | Abdelhakim | عبد الحكيم | Abdelhakim",
                "لالة زينب الزموري | lalla zineb zemmouri | لالة زينب | lalla zineb",
                "محمد بن عبد الله | mohamed ben abdellah | محمد | mohamed"
            })
    void aFirstNameIsNeverAFamilyName(String ar, String latin, String firstAr, String firstLatin) {
        assertThat(FirstName.toCall(new PersonName(ar, latin))).isEqualTo(new LocalizedText(firstAr, firstLatin));
    }

    @Test
    void aNameInOneScriptIsOnThePaperInThatOne() {
        var name = new PersonName("", "Mounir RAHMANI");
        var sheet = new GateSheet(head(LIST_DIGEST), List.of(new GateSheet.Row(1, FirstName.toCall(name))));
        assertThat(PaperReader.text(GatePaper.render(sheet, PaperLanguages.ARABIC, EVIDENCE)))
                .contains("Mounir");
    }
}
