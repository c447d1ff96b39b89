package ma.idmaj.documents.committee;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.Sheets;
import ma.idmaj.documents.committee.MinutesSheet.Outcome;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

/** Reads the minutes back from their PDF. */
class CommitteeMinutesPaperTest {

    /** The papers of this test, to be looked at. */
    private static final Path SHELF = Path.of("target", "papers");

    private static final String DIGEST = "9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321";
    private static final Evidence EVIDENCE =
            new Evidence("K7QM4T2X9BAB", DIGEST, "https://idmaj.example.ma/verify/K7QM4T2X9BAB");
    private static final List<String> MISSING = List.of("بيان أثمان ثان للفرن (12 000 درهم)", "عقد كراء المحل");
    private static final String REASON = "L’activité proposée n’entre pas dans les domaines soutenus.";

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void everyFileHasItsDecisionAndItsWords(PaperLanguages languages) throws IOException {
        String text = text(sheet(5), languages);
        for (int i = 0; i < 5; i++) {
            var name = Sheets.NAMES.get(i);
            if (languages != PaperLanguages.FRENCH) assertThat(text).contains(name.ar());
            if (languages != PaperLanguages.ARABIC) assertThat(text).contains(name.latin());
        }
        assertThat(text)
                .contains("BE••••12")
                .satisfies(all -> assertThat(all.replaceAll("\\s+", "")).contains(DIGEST))
                .contains("23.000,00")
                .contains("عقد كراء المحل")
                .contains(REASON)
                .doesNotContain("00,000");
    }

    @Test
    void oneLanguageAloneSaysNothingInTheOther() throws IOException {
        assertThat(text(sheet(5), PaperLanguages.FRENCH))
                .contains("Procès-verbal de réunion du comité")
                .contains("Le mercredi 18 février 2026 à 10 h 30")
                .contains("avec à son ordre du jour 5 dossiers.")
                .contains("Approuvés : 2 – Ajournés : 1 – Rejetés : 1 – Sans décision : 1")
                .contains("quarante-six mille dirhams (46.000,00 DH)")
                .contains("Page 1 sur 1")
                .doesNotContain("محضر")
                .doesNotContain("مصادق");
        assertThat(text(sheet(5), PaperLanguages.ARABIC))
                .contains("محضر اجتماع اللجنة")
                .contains("في يوم الأربعاء 18 فبراير 2026 على الساعة 10:30")
                .contains("وفي جدول أعمالها 5 ملفات.")
                .contains("مصادق عليها: 2 – مرجأة: 1 – مرفوضة: 1 – لم يتخذ فيها قرار: 1")
                .contains("ستة وأربعون ألف درهم (46.000,00 درهم)")
                .contains("صفحة 1 من 1")
                .doesNotContain("Approuv");
        assertThat(text(sheet(5), PaperLanguages.BOTH))
                .contains("محضر اجتماع اللجنة")
                .contains("Procès-verbal de réunion du comité")
                .contains("مصادق عليه")
                .contains("Approuvé");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void everyMemberHasACellToSign(PaperLanguages languages) throws IOException {
        String text = text(sheet(5), languages);
        for (var member : sheet(5).members()) {
            String name = languages == PaperLanguages.FRENCH
                    ? member.name().latin()
                    : member.name().ar();
            assertThat(text.split(java.util.regex.Pattern.quote(name), -1).length - 1)
                    .as("named among the present and over the cell")
                    .isEqualTo(2);
        }
    }

    @Test
    void aLongSessionIsNumberedPageByPage() throws IOException {
        byte[] pdf = CommitteeMinutesPaper.render(sheet(60), PaperLanguages.BOTH, EVIDENCE);
        try (var document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            assertThat(count).isGreaterThan(3);
            for (int page = 1; page <= count; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Page %d sur %d".formatted(page, count))
                        .contains("صفحة %d من %d".formatted(page, count))
                        .satisfies(all -> assertThat(all.replaceAll("\\s+", "")).contains(DIGEST));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theSameSheetGivesTheSameBytes(PaperLanguages languages) {
        byte[] first = CommitteeMinutesPaper.render(sheet(5), languages, EVIDENCE);
        assertThat(CommitteeMinutesPaper.render(sheet(5), languages, EVIDENCE)).isEqualTo(first);
        assertThat(CommitteeMinutesPaper.render(sheet(4), languages, EVIDENCE)).isNotEqualTo(first);
    }

    @Test
    void nothingLabelsThePeople() throws IOException {
        String text = text(sheet(5), PaperLanguages.BOTH);
        assertThat(text)
                .doesNotContainIgnoringCase("détenu")
                .doesNotContainIgnoringCase("réinsertion")
                .doesNotContain("السجناء")
                .doesNotContain("نزيل");
    }

    private static MinutesSheet sheet(int files) {
        var list = new ArrayList<MinutesSheet.File>();
        for (int i = 0; i < files; i++) {
            var outcome = List.of(
                            Outcome.APPROVED,
                            Outcome.ADJOURNED,
                            Outcome.REJECTED,
                            Outcome.APPROVED,
                            Outcome.CARRIED_OVER)
                    .get(i % 5);
            list.add(new MinutesSheet.File(
                    i + 1,
                    Sheets.NAMES.get(i % Sheets.NAMES.size()),
                    "BE••••12",
                    new LocalizedText("مخبزة تقليدية", "Boulangerie traditionnelle"),
                    new PersonName("سلمى الوردي", "Salma EL OUARDI"),
                    Money.ofDirhams(23_000),
                    outcome,
                    outcome == Outcome.ADJOURNED ? MISSING : List.of(),
                    outcome == Outcome.REJECTED ? REASON : ""));
        }
        return new MinutesSheet(
                LocalDate.of(2026, 2, 18),
                LocalTime.of(10, 30),
                new LocalizedText(
                        "قاعة الاجتماعات، عمالة مقاطعات سيدي البرنوصي",
                        "Salle de réunion, préfecture de Sidi Bernoussi"),
                Instant.parse("2026-02-18T12:05:00Z"),
                List.of(
                        member("نادية التازي", "Nadia TAZI", "رئيسة اللجنة", "Présidente du comité"),
                        member("الحسين أوبيهي", "Lahoucine OUBIHI", "مكلف بالتكوين", "Chargé de la formation"),
                        member("زهرة بلمقدم", "Zohra BELMOKADDEM", "إطار", "Cadre"),
                        member("عادل المنجرة", "Adil ELMANDJRA", "مندوب", "Délégué")),
                list);
    }

    private static MinutesSheet.Member member(String ar, String latin, String titleAr, String titleFr) {
        return new MinutesSheet.Member(
                new PersonName(ar, latin),
                new LocalizedText(titleAr, titleFr),
                new LocalizedText("التعاون الوطني", "Entraide nationale"));
    }

    private static String text(MinutesSheet sheet, PaperLanguages languages) throws IOException {
        byte[] pdf = CommitteeMinutesPaper.render(sheet, languages, EVIDENCE);
        Files.createDirectories(SHELF);
        Files.write(SHELF.resolve("minutes-" + sheet.files().size() + "-" + languages + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s\u00A0]+", " ")
                    .replaceAll("[\\u2066-\\u2069]", "");
        }
    }
}
