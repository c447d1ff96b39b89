package ma.idmaj.documents.person;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A visit's report and a dossier as they are read: what is told stands there, in its order, on pages of their size. */
class VisitReportPaperTest {

    private static final Instant MADE = Instant.parse("2026-05-20T09:00:00Z");
    private static final Evidence EVIDENCE =
            new Evidence("K7QM4T2X9BAB", "9f2c64e1b07ad35c".repeat(4), "https://idmaj.example.ma/verify/K7QM4T2X9BAB");

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void aVisitMadeTellsWhatWasSeen(PaperLanguages languages) throws IOException {
        var report = report(
                VisitReport.Holder.FEMALE,
                LocalDate.of(2026, 5, 19),
                "المحل مفتوح والآلة تعمل، وقد شغلت صاحبته متدربة.");
        byte[] pdf = VisitReportPaper.render(report, languages, EVIDENCE);
        keep("visit-" + languages, pdf);
        String text = flat(text(pdf));
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text).contains("المحل مفتوح والآلة تعمل");
        if (languages != PaperLanguages.ARABIC)
            assertThat(text)
                    .containsSubsequence(
                            "Compte rendu de visite de suivi",
                            "Porteuse du projet",
                            "Atelier de couture",
                            "Visite effectuée",
                            "18 août 2026");
        if (languages != PaperLanguages.FRENCH)
            assertThat(text).containsSubsequence("تقرير زيارة تتبع", "حاملة المشروع", "ورشة خياطة", "زيارة منجزة");
        assertThat(text).doesNotContain("(ة)", "(e)");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void aVisitToMakeLeavesRoomToWrite(PaperLanguages languages) throws IOException {
        byte[] pdf = VisitReportPaper.render(report(VisitReport.Holder.OPEN, null, ""), languages, null);
        keep("visit-blank-" + languages, pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        if (languages == PaperLanguages.FRENCH)
            assertThat(text(pdf)).contains("Titulaire du dossier", "Visite à effectuer");
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperLanguages.class,
            names = {"ARABIC", "FRENCH"})
    void aLongDossierGoesOnPageAfterPage(PaperLanguages languages) throws IOException {
        boolean arabic = languages.arabicLeads();
        var entries = new ArrayList<List<DossierSheet.Fact>>();
        for (int i = 0; i < 60; i++)
            entries.add(List.of(
                    new DossierSheet.Fact(arabic ? "التاريخ" : "Le", "18/02/2026 10:00"),
                    new DossierSheet.Fact(arabic ? "ملاحظة" : "Note", word(i)),
                    new DossierSheet.Fact(arabic ? "النتيجة" : "Résultat", arabic ? "تم الاتصال" : "Personne jointe")));
        // Longer than any page.
        entries.add(List.of(new DossierSheet.Fact("Texte", "Lorem ipsum dolor sit amet. ".repeat(300) + "FINIS")));
        var sheet = new DossierSheet(
                arabic ? "الملف الشخصي" : "Dossier personnel",
                "زهرة الكناري",
                "Zahra EL KANARI",
                arabic ? "ملف رقم 12" : "Dossier n° 12",
                List.of(arabic ? "طبقا للقانون رقم 09-08." : "Conformément à la loi n° 09-08.", ""),
                arabic ? "لا شيء مسجل." : "Rien n’est enregistré.",
                List.of(
                        new DossierSheet.Section(arabic ? "المكالمات" : "Appels", entries),
                        new DossierSheet.Section(arabic ? "الصورة" : "Photo", List.of())),
                MADE);
        byte[] pdf = DossierPaper.render(sheet, arabic, EVIDENCE);
        keep("dossier-long-" + languages, pdf);
        assertThat(pdf).isEqualTo(DossierPaper.render(sheet, arabic, EVIDENCE));
        String text = text(pdf);
        assertThat(text)
                .containsSubsequence(IntStream.range(0, 60)
                        .mapToObj(VisitReportPaperTest::word)
                        .toArray(String[]::new));
        assertThat(text).containsOnlyOnce("FINIS").contains(arabic ? "لا شيء مسجل" : "Rien n’est enregistré");
        assertThat(pages(pdf)).isBetween(5, 14);
    }

    /** In letters alone: figures are read back in another order from an Arabic page. */
    private static String word(int number) {
        return "call" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void whatWasFoundIsPrintedFactByFact(PaperLanguages languages) throws IOException {
        var seen = new ArrayList<VisitReport.Seen>();
        seen.add(new VisitReport.Seen(
                new LocalizedText("وضعية النشاط", "État de l’activité"),
                new LocalizedText("النشاط قائم", "En activité")));
        for (int i = 0; i < 9; i++)
            seen.add(new VisitReport.Seen(
                    new LocalizedText("آلة خياطة", "Machine à coudre"),
                    new LocalizedText("موجود ويعمل", "Présent, en marche")));
        byte[] pdf = VisitReportPaper.render(
                report(VisitReport.Holder.FEMALE, LocalDate.of(2026, 5, 19), "المحل مفتوح", seen), languages, EVIDENCE);
        keep("visit-found-" + languages, pdf);
        String text = flat(text(pdf));
        assertThat(pages(pdf)).isLessThanOrEqualTo(2);
        if (languages != PaperLanguages.ARABIC)
            assertThat(text).contains("État de l’activité", "En activité", "Machine à coudre", "Présent, en marche");
        if (languages != PaperLanguages.FRENCH) assertThat(text).contains("وضعية النشاط", "موجود ويعمل", "شراء خيط");
    }

    private static VisitReport report(VisitReport.Holder holder, LocalDate done, String note) {
        return report(holder, done, note, List.of());
    }

    private static VisitReport report(
            VisitReport.Holder holder, LocalDate done, String note, List<VisitReport.Seen> seen) {
        return new VisitReport(
                1024,
                new LocalizedText("زينب حجي", "Zineb HAJJI"),
                holder,
                new LocalizedText("ورشة خياطة", "Atelier de couture"),
                3,
                LocalDate.of(2026, 5, 18),
                done,
                done == null ? VisitReport.Outcome.TO_MAKE : VisitReport.Outcome.DONE,
                note,
                seen,
                seen.isEmpty() ? null : "شراء خيط (20/06/2026)",
                LocalDate.of(2026, 8, 18),
                MADE);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name + ".pdf"), pdf);
    }
}
