package ma.idmaj.documents.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
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
import java.util.stream.IntStream;

/** Reads the store's papers back from their PDF: the record of a reception, a delivery note, labels. */
class StockPapersTest {

    /** The papers of this test, to be looked at. */
    private static final Path SHELF = Path.of("target", "papers");

    private static final String DIGEST = "9f2c64e1b07ad35c8841f6e20b93d7a5c4de18f07b6629a3e5d1084cfa7be321";
    private static final LocalizedText FRIDGE =
            new LocalizedText("ثلاجة عمودية 350 لتر", "Réfrigérateur vertical 350 L");
    private static final LocalizedText OVEN = new LocalizedText("فرن كهربائي", "Four électrique");
    private static final int DPI = 300;
    private static final String REMARK = "رفض فرن واحد بسبب كسر في الباب الزجاجي.";

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theRecordOfAReceptionSaysWhatCameAndWhoFoundIt(PaperLanguages languages) throws IOException {
        String text = text("reception-" + languages, ReceptionPaper.render(reception(3), DIGEST, languages));
        assertThat(text)
                .contains("2026/0003", "2026/0017", "Atlas Équipement Pro", DIGEST)
                .contains("HR-350-41207", "HR-350-41208", REMARK)
                .doesNotContain("00,000");
        if (languages != PaperLanguages.FRENCH)
            assertThat(text)
                    .contains("محضر التسلم", "ثلاجة عمودية 350 لتر", "نادية التازي", "أمينة المستودع")
                    .contains("في يوم الأربعاء 18 فبراير 2026", "لجنة التسلم", "الشطر الثاني")
                    .contains("مجموع الكمية المقبولة: 9");
        if (languages != PaperLanguages.ARABIC)
            assertThat(text)
                    .contains("Procès-verbal de réception", "Réfrigérateur vertical 350 L", "Nadia TAZI", "Magasinière")
                    .contains("Le mercredi 18 février 2026", "Deuxième tranche", "Quantité acceptée au total : 9");
        if (languages == PaperLanguages.FRENCH) assertThat(text).doesNotContain("محضر");
        if (languages == PaperLanguages.ARABIC) assertThat(text).doesNotContain("Accept");
    }

    @Test
    void aLongReceptionIsNumberedPageByPage() throws IOException {
        byte[] pdf = ReceptionPaper.render(reception(40), DIGEST, PaperLanguages.BOTH);
        text("reception-long", pdf);
        try (var document = Loader.loadPDF(pdf)) {
            int count = document.getNumberOfPages();
            assertThat(count).isGreaterThan(1);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(count);
            assertThat(stripper.getText(document)).contains("Page %d sur %d".formatted(count, count), "Nadia TAZI");
        }
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void aDeliveryNoteSaysWhereToByWhatAndWhen(PaperLanguages languages) throws IOException {
        String text = text("delivery-" + languages, DeliveryPaper.render(delivery(), DIGEST, languages));
        assertThat(text).contains("2026/0002", "HR-350-41207", "حي الفرح، زنقة 12، رقم 7", DIGEST);
        if (languages != PaperLanguages.FRENCH)
            assertThat(text).contains("سند التسليم", "20 فبراير 2026", "10:30", "ثلاجة عمودية 350 لتر", "المتسلم");
        if (languages != PaperLanguages.ARABIC)
            assertThat(text)
                    .contains("Bon de livraison", "20 février 2026, à 10 h 30", "Installé", "Expliqué", "Le livreur");
    }

    @ParameterizedTest
    @EnumSource(PaperLanguages.class)
    void theSameSheetGivesTheSameBytes(PaperLanguages languages) {
        assertThat(ReceptionPaper.render(reception(3), DIGEST, languages))
                .isEqualTo(ReceptionPaper.render(reception(3), DIGEST, languages))
                .isNotEqualTo(ReceptionPaper.render(reception(2), DIGEST, languages));
        assertThat(DeliveryPaper.render(delivery(), DIGEST, languages))
                .isEqualTo(DeliveryPaper.render(delivery(), DIGEST, languages));
    }

    @ParameterizedTest
    @EnumSource(LabelSheet.class)
    void eachLabelCarriesItsPieceAndACodeThatOpensIt(LabelSheet format) throws Exception {
        int start = format.single() ? 1 : 5;
        byte[] pdf = PieceLabelsPaper.render(labels(format, start, 3));
        String text = text("labels-" + format, pdf);
        assertThat(text)
                .contains("ثلاجة عمودية 350 لتر", "Réfrigérateur vertical 350 L", "HR-350-1", "HR-350-3", "ABCDEFGH2");
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isEqualTo(format.single() ? 3 : 1);
            assertThat(codes(new PDFRenderer(document), labels(format, start, 3)))
                    .containsExactlyInAnyOrder(address(1), address(2), address(3));
        }
    }

    @Test
    void aSheetBegunIsGoneOnWithAndALongListTakesAnother() throws IOException {
        assertThat(pages(labels(LabelSheet.SHEET_3_8, 1, 24))).isEqualTo(1);
        assertThat(pages(labels(LabelSheet.SHEET_3_8, 2, 24))).isEqualTo(2);
        assertThat(pages(labels(LabelSheet.SHEET_4_10, 40, 42))).isEqualTo(3);
        assertThatThrownBy(() -> labels(LabelSheet.SHEET_3_8, 25, 1)).isInstanceOf(IllegalArgumentException.class);
        text("labels-full", PieceLabelsPaper.render(labels(LabelSheet.SHEET_4_10, 1, 40)));
        text("labels-full-3-8", PieceLabelsPaper.render(labels(LabelSheet.SHEET_3_8, 1, 24)));
    }

    @Test
    void nothingLabelsThePeople() throws IOException {
        for (byte[] pdf : List.of(
                ReceptionPaper.render(reception(3), DIGEST, PaperLanguages.BOTH),
                DeliveryPaper.render(delivery(), DIGEST, PaperLanguages.BOTH),
                PieceLabelsPaper.render(labels(LabelSheet.SHEET_3_8, 1, 2)))) {
            assertThat(text("neutral", pdf))
                    .doesNotContainIgnoringCase("détenu")
                    .doesNotContainIgnoringCase("fondation")
                    .doesNotContain("مؤسسة")
                    .doesNotContain("السجناء");
        }
    }

    private static ReceptionSheet reception(int lines) {
        return new ReceptionSheet(
                "2026/0003",
                LocalDate.of(2026, 2, 18),
                new LocalizedText("المستودع المركزي، الدار البيضاء", "Dépôt central, Casablanca"),
                "2026/0017",
                LocalDate.of(2026, 1, 20),
                "Atlas Équipement Pro",
                new LocalizedText("الشطر الثاني", "Deuxième tranche"),
                Instant.parse("2026-02-18T12:05:00Z"),
                List.of(
                        member(
                                "نادية التازي",
                                "Nadia TAZI",
                                "رئيسة مصلحة التجهيزات",
                                "Cheffe du service des équipements"),
                        member("زهرة بلمقدم", "Zohra BELMOKADDEM", "أمينة المستودع", "Magasinière")),
                IntStream.range(0, lines)
                        .mapToObj(i -> new ReceptionSheet.Line(
                                i % 2 == 0 ? FRIDGE : OVEN,
                                4,
                                3,
                                i % 2,
                                0,
                                List.of("HR-350-41207", "HR-350-41208", "HR-350-4120" + i)))
                        .toList(),
                REMARK);
    }

    private static ReceptionSheet.Member member(String ar, String latin, String functionAr, String functionFr) {
        return new ReceptionSheet.Member(new PersonName(ar, latin), new LocalizedText(functionAr, functionFr));
    }

    private static DeliverySheet delivery() {
        return new DeliverySheet(
                "2026/0002",
                LocalDate.of(2026, 2, 20),
                LocalTime.of(10, 30),
                "حي الفرح، زنقة 12، رقم 7",
                "شاحنة صغيرة 12345-أ-6",
                Instant.parse("2026-02-19T09:00:00Z"),
                List.of(new DeliverySheet.Line(FRIDGE, "HR-350-41207"), new DeliverySheet.Line(OVEN, "FE-90-7731")));
    }

    private static PieceLabels labels(LabelSheet format, int start, int count) {
        return new PieceLabels(
                format,
                start,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new PieceLabels.Label(FRIDGE, "HR-350-" + i, "ABCDEFGH" + i, address(i)))
                        .toList(),
                Instant.parse("2026-02-18T12:05:00Z"));
    }

    private static String address(int i) {
        return "https://idmaj.example.ma/stock/pieces/ABCDEFGH" + i;
    }

    private static int pages(PieceLabels labels) throws IOException {
        try (var document = Loader.loadPDF(PieceLabelsPaper.render(labels))) {
            return document.getNumberOfPages();
        }
    }

    /** Each label's own square read alone, as a phone held over it does. */
    private static List<String> codes(PDFRenderer pages, PieceLabels labels) throws Exception {
        var sheet = labels.sheet();
        var found = new ArrayList<String>();
        for (int i = 0; i < labels.labels().size(); i++) {
            int place = labels.start() - 1 + i;
            var page = pages.renderImageWithDPI(place / sheet.places(), DPI);
            int at = place % sheet.places();
            var image = page.getSubimage(
                    pixels(sheet.x(at)),
                    pixels(sheet.y(at)),
                    Math.min(pixels(sheet.width()), page.getWidth()) - 2,
                    Math.min(pixels(sheet.height()), page.getHeight()) - 2);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            found.add(new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                    .getText());
        }
        return found;
    }

    private static int pixels(double points) {
        return (int) Math.round(points * DPI / 72);
    }

    private static String text(String name, byte[] pdf) throws IOException {
        Files.createDirectories(SHELF);
        Files.write(SHELF.resolve("stock-" + name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s\u00A0]+", " ")
                    .replaceAll("[\\u2066-\\u2069]", "");
        }
    }
}
