package ma.idmaj.documents.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ma.idmaj.documents.hall.HallLetters.Form;
import ma.idmaj.documents.hall.HallLetters.Kind;
import ma.idmaj.documents.hall.HallLetters.Recipient;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Labels, badges, cards and letters: each word where it belongs to the tenth of a millimetre, none outside its card. */
class HallPapersTest {

    private static final Instant MADE = Instant.parse("2026-02-18T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 18);
    private static final Evidence EVIDENCE =
            new Evidence("K7QM4T2X9BAB", "9f2c64e1b07ad35c".repeat(4), "https://idmaj.example.ma/verify/K7QM4T2X9BAB");
    private static final String LONG_AR =
            "عبد الرحمان بن المختار الإدريسي الحسني ".repeat(5).strip();
    private static final String LONG_FR =
            "Abderrahmane Ben Mokhtar EL IDRISSI EL HASSANI ".repeat(4).strip();
    private static final LocalizedText NONE = new LocalizedText("", "");

    record Spot(String text, double x, double y, double right) {}

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void labelsLieWhereTheSheetHasThem(LabelSheet sheet) throws IOException {
        int start = Math.min(3, sheet.places());
        int count = sheet.places() + 1;
        var labels = IntStream.rangeClosed(1, count)
                .mapToObj(i -> label(100 + i, item(i), "SN-%05d".formatted(i), 1))
                .toList();
        byte[] pdf = ItemLabelsPaper.render(new ItemLabels(sheet, start, labels, MADE));
        keep("labels-" + sheet, pdf);
        var pages = spots(pdf);
        int free = sheet.places() - (start - 1);
        assertThat(pages).hasSize(sheet.single() ? count : 1 + (count - free + sheet.places() - 1) / sheet.places());
        for (int i = 0; i < count; i++) {
            int at = start - 1 + i;
            int place = at % sheet.places();
            String number = Integer.toString(101 + i);
            var found = pages.get(at / sheet.places()).stream()
                    .filter(spot -> spot.text.equals(number))
                    .toList();
            assertThat(found).as("%s %s", sheet, number).hasSize(1);
            // Numbers end 3 mm from the right edge of the label, that is where the maker has it.
            assertThat(found.getFirst().right / LabelSheet.MILLIMETRE)
                    .isCloseTo((sheet.x(place) + sheet.width() - 8.5) / LabelSheet.MILLIMETRE, within(0.1));
            assertThat(found.getFirst().y).isBetween(sheet.y(place), sheet.y(place) + sheet.height());
        }
    }

    @Test
    void theMakersMeasures() {
        assertThat(LabelSheet.SHEET_3_8.x(4) / LabelSheet.MILLIMETRE).isCloseTo(70, within(0.01));
        assertThat(LabelSheet.SHEET_3_8.y(23) / LabelSheet.MILLIMETRE).isCloseTo(259.5, within(0.01));
        assertThat(LabelSheet.SHEET_3_7.x(2) / LabelSheet.MILLIMETRE).isCloseTo(139.2, within(0.01));
        assertThat(LabelSheet.SHEET_3_7.y(20) / LabelSheet.MILLIMETRE).isCloseTo(243.7, within(0.01));
        assertThat(LabelSheet.SHEET_2_7.x(1) / LabelSheet.MILLIMETRE).isCloseTo(106.25, within(0.01));
        assertThat(LabelSheet.SHEET_2_4.y(7) / LabelSheet.MILLIMETRE).isCloseTo(216.2, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void twoHundredLettersStayOnTheirLabel(LabelSheet sheet) throws IOException {
        var label = new ItemLabels.Label(
                4711,
                new LocalizedText("فاطمة الزهراء", "Fatima Zahra"),
                new LocalizedText(LONG_AR, LONG_FR),
                120,
                "SERIE-".repeat(10),
                "IDMAJ-L-01939b7e-8f1c-7aaa-8000-0000000000ff");
        byte[] pdf = ItemLabelsPaper.render(new ItemLabels(sheet, 1, List.of(label), MADE));
        keep("labels-long-" + sheet, pdf);
        var spots = spots(pdf).getFirst();
        assertThat(spots).isNotEmpty();
        assertThat(spots).allSatisfy(spot -> {
            assertThat(spot.x).isGreaterThanOrEqualTo(sheet.x(0));
            assertThat(spot.right).isLessThanOrEqualTo(sheet.x(0) + sheet.width());
            assertThat(spot.y).isBetween(sheet.y(0), sheet.y(0) + sheet.height());
        });
    }

    @Test
    void badges() throws IOException {
        var all = new ArrayList<Badges.Badge>();
        all.add(new Badges.Badge(Badges.Kind.BENEFICIARY, 7, NONE, NONE));
        all.add(new Badges.Badge(Badges.Kind.BENEFICIARY, 12, new LocalizedText("زينب", "Zineb"), NONE));
        all.add(new Badges.Badge(
                Badges.Kind.GUEST,
                0,
                new LocalizedText("عبد اللطيف الودغيري", "Abdellatif OUADGHIRI"),
                new LocalizedText(
                        "عامل عمالة مقاطعات سيدي البرنوصي", "Gouverneur de la préfecture d’arrondissements")));
        all.add(new Badges.Badge(Badges.Kind.STAFF, 0, new LocalizedText("حياة الشرقاوي", ""), NONE));
        all.add(new Badges.Badge(Badges.Kind.PRESS, 0, NONE, NONE));
        all.add(new Badges.Badge(
                Badges.Kind.GUEST, 0, new LocalizedText(LONG_AR, LONG_FR), new LocalizedText(LONG_AR, LONG_FR)));
        while (all.size() < 11) all.add(new Badges.Badge(Badges.Kind.PRESS, 0, NONE, NONE));
        byte[] pdf = BadgesPaper.render(new Badges(DAY, all, MADE));
        keep("badges", pdf);
        assertThat(pdf).isEqualTo(BadgesPaper.render(new Badges(DAY, all, MADE)));
        var pages = spots(pdf);
        assertThat(pages).hasSize(2);
        assertThat(text(pdf))
                .contains("زينب", "Zineb", "عبد اللطيف الودغيري", "Abdellatif OUADGHIRI", "Projets", "18/02/2026");
        double left = 15 * LabelSheet.MILLIMETRE;
        double top = 11 * LabelSheet.MILLIMETRE;
        assertThat(pages.getFirst()).allSatisfy(spot -> {
            int column = spot.x < left + BadgesPaper.WIDTH ? 0 : 1;
            assertThat(spot.x).isGreaterThanOrEqualTo(left + column * BadgesPaper.WIDTH);
            assertThat(spot.right).isLessThanOrEqualTo(left + (column + 1) * BadgesPaper.WIDTH);
            assertThat(spot.y).isBetween(top, top + 5 * BadgesPaper.HEIGHT);
        });
        // The sixth, with the endless name, ends above the foot of its own badge.
        assertThat(pages.getFirst().stream()
                        .filter(spot -> spot.text.contains("IDRISSI"))
                        .toList())
                .isNotEmpty()
                .allSatisfy(spot ->
                        assertThat(spot.y).isBetween(top + 2 * BadgesPaper.HEIGHT, top + 3 * BadgesPaper.HEIGHT - 24));
    }

    @Test
    void placeCards() throws IOException {
        var cards = List.of(
                new PlaceCards.PlaceCard(
                        1,
                        new LocalizedText("عبد اللطيف الودغيري", "Abdellatif OUADGHIRI"),
                        new LocalizedText(
                                "عامل عمالة مقاطعات سيدي البرنوصي",
                                "Gouverneur de la préfecture d’arrondissements de Sidi Bernoussi"),
                        "A1"),
                new PlaceCards.PlaceCard(2, new LocalizedText("", "Claire MARTIN"), NONE, ""),
                new PlaceCards.PlaceCard(
                        3, new LocalizedText(LONG_AR, LONG_FR), new LocalizedText(LONG_AR, LONG_FR), "B12"));
        byte[] pdf = PlaceCardsPaper.render(new PlaceCards(cards, MADE));
        keep("place-cards", pdf);
        var pages = spots(pdf);
        assertThat(pages).hasSize(2);
        String text = text(pdf);
        assertThat(text).contains("عبد اللطيف الودغيري", "Gouverneur", "Claire MARTIN");
        // What stands upside down behind is a shape: the name is found once.
        assertThat(text.split("OUADGHIRI", -1)).hasSize(2);
        assertThat(pages.get(1)).allSatisfy(spot -> {
            assertThat(spot.x).isGreaterThanOrEqualTo(15 * LabelSheet.MILLIMETRE);
            assertThat(spot.right).isLessThanOrEqualTo(195 * LabelSheet.MILLIMETRE);
            assertThat(spot.y / LabelSheet.MILLIMETRE).isBetween(16.3 + 62, 16.4 + 124);
        });
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void invitationsAgreeWithTheGuest(PaperLanguages languages) throws IOException {
        byte[] pdf = HallLettersPaper.render(letters(Kind.INVITATION), languages, EVIDENCE);
        keep("invitations-" + languages, pdf);
        assertThat(pdf).isEqualTo(HallLettersPaper.render(letters(Kind.INVITATION), languages, EVIDENCE));
        var pages = pages(pdf);
        assertThat(pages).hasSize(3);
        if (languages != PaperLanguages.ARABIC) {
            assertThat(flat(pages.get(0)))
                    .contains(
                            "Madame Amina BERRADA",
                            "Présidente du conseil",
                            "Madame, nous avons l’honneur",
                            "le mercredi 18 février 2026",
                            "à 10 h 00",
                            "A3",
                            "05 22 00 00 00",
                            "Fait à …")
                    .doesNotContain("ramadan", "correspondant");
            assertThat(flat(pages.get(1))).contains("Monsieur Abdellatif OUADGHIRI", "Veuillez agréer, Monsieur,");
            assertThat(flat(pages.get(2)))
                    .contains("Madame, Monsieur, nous avons")
                    .doesNotContain("Monsieur Claire");
        }
        if (languages != PaperLanguages.FRENCH) {
            assertThat(flat(pages.get(0)))
                    .contains("إلى السيدة أمينة برادة المحترمة", "سيدتي", "الأربعاء", "فبراير", "حرر بـ: …");
            assertThat(flat(pages.get(1))).contains("إلى السيد عبد اللطيف الودغيري المحترم", "سيدي");
        }
        assertThat(String.join("", pages)).doesNotContain("(ة)", "(e)");
        for (String page : pages) assertThat(page).contains("K7QM4T2X9BAB");
    }

    @Test
    void aLongLetterCountsItsOwnPages() throws IOException {
        var two = letters(Kind.INVITATION).recipients().subList(0, 2);
        var some = new HallLetters(
                Kind.INVITATION, new LocalizedText("", LONG_FR.repeat(12)), NONE, DAY, null, null, "", two, MADE);
        var pages = pages(HallLettersPaper.render(some, PaperLanguages.FRENCH, EVIDENCE));
        assertThat(pages).hasSize(4);
        for (int i = 0; i < 4; i++) assertThat(flat(pages.get(i))).contains("Page %d sur 2".formatted(i % 2 + 1));
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void convocationsTellNumberAndDesk(PaperLanguages languages) throws IOException {
        byte[] pdf = HallLettersPaper.render(letters(Kind.CONVOCATION), languages, null);
        keep("convocations-" + languages, pdf);
        String first = flat(pages(pdf).getFirst());
        if (languages != PaperLanguages.ARABIC)
            assertThat(first).contains("Convocation", "Votre numéro dans l’ordre d’appel", "Poste d’accueil");
        if (languages != PaperLanguages.FRENCH) assertThat(first).contains("استدعاء", "رقمكم في ترتيب المناداة");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theRunningOrderIsReadFromTopToBottom(PaperLanguages languages) throws IOException {
        var order = new RunningOrder(
                new LocalizedText("حفل تسليم التجهيزات", "Cérémonie de remise d’équipements"),
                new LocalizedText("عمالة مقاطعات سيدي البرنوصي", "Préfecture de Sidi Bernoussi"),
                DAY,
                null,
                13,
                List.of(
                        new RunningOrder.Entry(
                                LocalTime.of(9, 30),
                                LocalTime.of(10, 0),
                                30,
                                new LocalizedText("استقبال الضيوف", "Accueil des invités"),
                                "Karim BENSAID"),
                        new RunningOrder.Entry(
                                LocalTime.of(10, 0),
                                LocalTime.of(10, 10),
                                10,
                                new LocalizedText("كلمة الافتتاح", "Allocution d’ouverture"),
                                ""),
                        new RunningOrder.Entry(
                                LocalTime.of(10, 10),
                                LocalTime.of(10, 49),
                                39,
                                new LocalizedText("تسليم التجهيزات", "Remise des équipements"),
                                "حياة الشرقاوي")),
                List.of(
                        new RunningOrder.Station("Table 1", "1, 3, 5–9", 7),
                        new RunningOrder.Station("", "2, 4, 10–13", 6)),
                MADE);
        byte[] pdf = RunningOrderPaper.render(order, languages, EVIDENCE);
        keep("running-order-" + languages, pdf);
        String text = flat(text(pdf));
        if (languages != PaperLanguages.ARABIC)
            assertThat(text)
                    .containsSubsequence(
                            "Accueil des invités",
                            "Allocution d’ouverture",
                            "Remise des équipements",
                            "Table 1",
                            "13 personnes");
        if (languages != PaperLanguages.FRENCH)
            assertThat(text).containsSubsequence("استقبال الضيوف", "كلمة الافتتاح", "تسليم التجهيزات", "Table 1");
        assertThat(text).contains("1, 3, 5–9").containsAnyOf("09:30 – 10:00", "10:00 – 09:30");
    }

    private static HallLetters letters(Kind kind) {
        boolean guests = kind == Kind.INVITATION;
        return new HallLetters(
                kind,
                new LocalizedText("تسليم تجهيزات لحاملي المشاريع", "Remise d’équipements aux porteurs de projets"),
                new LocalizedText(
                        "مقر عمالة مقاطعات سيدي البرنوصي، الدار البيضاء",
                        "Siège de la préfecture de Sidi Bernoussi, Casablanca"),
                DAY,
                LocalTime.of(10, 0),
                null,
                "05 22 00 00 00",
                List.of(
                        new Recipient(
                                Form.FEMALE,
                                new LocalizedText("أمينة برادة", "Amina BERRADA"),
                                guests
                                        ? new LocalizedText(
                                                "رئيسة مجلس المقاطعة", "Présidente du conseil d’arrondissement")
                                        : NONE,
                                guests ? 0 : 3,
                                "A3"),
                        new Recipient(
                                Form.MALE,
                                new LocalizedText("عبد اللطيف الودغيري", "Abdellatif OUADGHIRI"),
                                NONE,
                                guests ? 0 : 4,
                                ""),
                        new Recipient(Form.OPEN, new LocalizedText("", "Claire MARTIN"), NONE, guests ? 0 : 5, "")),
                MADE);
    }

    private static ItemLabels.Label label(int number, LocalizedText item, String serial, int quantity) {
        return new ItemLabels.Label(
                number, NONE, item, quantity, serial, "IDMAJ-L-01939b7e-8f1c-7aaa-8000-0000000000ff");
    }

    private static LocalizedText item(int i) {
        return i % 2 == 0
                ? new LocalizedText("فرن كهربائي بثلاثة طوابق", "Four électrique à trois étages")
                : new LocalizedText("آلة خياطة صناعية", "Machine à coudre industrielle");
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }

    private static String text(byte[] pdf) throws IOException {
        return String.join("\n", pages(pdf));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** Each run of a page with where it begins and ends, in points. */
    private static List<List<Spot>> spots(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<List<Spot>>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var spots = new ArrayList<Spot>();
                var stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> at) {
                        double left = at.stream()
                                .mapToDouble(TextPosition::getXDirAdj)
                                .min()
                                .orElse(0);
                        double right = at.stream()
                                .mapToDouble(t -> t.getXDirAdj() + t.getWidthDirAdj())
                                .max()
                                .orElse(0);
                        spots.add(new Spot(text.strip(), left, at.getFirst().getYDirAdj(), right));
                    }
                };
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                stripper.getText(document);
                pages.add(spots);
            }
            return pages;
        }
    }

    /** Kept beside the other results, to be looked at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve("hall-" + name + ".pdf"), pdf);
    }
}
