package ma.idmaj.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The main job, once in each language: a clerk's file becomes an approved list, is printed, handed over and closed. */
class MainJobTest extends BrowserTest {

    private static final Path FILE = Path.of("src/test/resources/lists/sidi-bernoussi-13.xlsx");
    private static final String TOTAL = "455.000,00";
    private static final int ABSENT = 5;

    private static final List<String> ARABIC = List.of(
            "بوشعيب المرابط",
            "فاطمة الزهراء الطاهري",
            "منير الرحماني",
            "فؤاد حجي",
            "ياسين أزولاي",
            "العربي بنجلون",
            "زينب حجي",
            "نور الدين بنموسى",
            "ثورية الخطابي",
            "هند حجي",
            "زينب الزموري",
            "خديجة الفاسي",
            "نعيمة الزياني");

    private static final List<String> LATIN = List.of(
            "Bouchaib EL MRABET",
            "Fatima Zahra TAHIRI",
            "Mounir RAHMANI",
            "Fouad HAJJI",
            "Yassine AZOULAY",
            "Larbi BENJELLOUN",
            "Zineb HAJJI",
            "Noureddine BENMOUSSA",
            "Touria KHATTABI",
            "Hind HAJJI",
            "Zineb ZEMMOURI",
            "Khadija EL FASSI",
            "Naima ZIANI");

    @ParameterizedTest
    @EnumSource(Language.class)
    void clerksListBecomesSignedCeremony(Language language) throws IOException {
        login(DemoAccount.ORGANISER, language);
        String ceremony = announce(language);
        bringIn(language);
        confirm("submit");
        sees("ceremonies.CeremonyState.SUBMITTED", language);

        signOut();
        login(DemoAccount.APPROVER, language);
        open(ceremony + "/approve");
        confirm("approve");
        sees("ceremonies.CeremonyState.APPROVED", language);

        signOut();
        login(DemoAccount.ORGANISER, language);
        open(ceremony + "/approve");
        papersAgree();
        serveEveryone(ceremony, language);
        open(ceremony + "/close");
        confirm("close");
        sees("ceremonies.CeremonyState.CLOSED", language);
        PlaywrightAssertions.assertThat(page.locator("tbody .chip.tone-good")).hasCount(ARABIC.size() - 1);
        PlaywrightAssertions.assertThat(page.locator("#line-" + ABSENT))
                .containsText(text(language, "ceremonies.LineState.ABSENT"));
    }

    /** @return the ceremony's address, without its step */
    private String announce(Language language) {
        open("ceremonies/new");
        field("titleAr").fill("حفل توزيع التجهيزات");
        field("titleFr").fill("Cérémonie de remise");
        field("placeAr").fill("سيدي البرنوصي");
        field("placeFr").fill("Sidi Bernoussi");
        field("heldOn").fill(Formats.date(LocalDate.now(ZoneId.of("Africa/Casablanca"))));
        field("heldOn").press("Tab");
        field("envelope").fill("455000");
        field("envelope").press("Tab");
        page.locator("#save").click();
        page.waitForURL("**/prepare");
        settle();
        sees("ceremonies.listEmpty.title", language);
        return page.url().replaceFirst(".*?/(ceremonies/[^/]+)/prepare.*", "$1");
    }

    private void bringIn(Language language) {
        page.locator("#import").click();
        page.waitForURL("**/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(FILE);
        PlaywrightAssertions.assertThat(page.locator(".sum-bar")).containsText(TOTAL);
        sees("intake.nothingBlocks", language);
        page.locator("#confirm").click();
        page.waitForURL("**/prepare");
        settle();
        PlaywrightAssertions.assertThat(page.locator(".list-table tbody tr")).hasCount(ARABIC.size());
        PlaywrightAssertions.assertThat(page.locator("#sum")).containsText(TOTAL);
    }

    /** The list's sum, the two papers' and the workbooks' are one. */
    private void papersAgree() throws IOException {
        PlaywrightAssertions.assertThat(page.locator("#sum")).containsText(TOTAL);
        for (var languages : List.of(PaperLanguages.BOTH, PaperLanguages.FRENCH)) {
            choose(languages);
            try (var paper = Loader.loadPDF(looked("paper-distributionlist"))) {
                String words = plain(new PDFTextStripper().getText(paper));
                assertThat(words).contains(TOTAL);
                ARABIC.forEach(name -> assertThat(words).contains(plain(name)));
                LATIN.forEach(name -> assertThat(words).contains(plain(name)));
            }
        }
        for (var languages : List.of(PaperLanguages.ARABIC, PaperLanguages.FRENCH)) {
            choose(languages);
            try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(download("paper-workbook")))) {
                double largest = 0;
                for (Row row : workbook.getSheetAt(0)) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC)
                            largest = Math.max(largest, cell.getNumericCellValue());
                    }
                }
                assertThat(largest).isEqualTo(455_000.00);
            }
        }
    }

    /** By Arabic name, by Latin name, by CIN in a clerk's spelling, then by number; the fifth does not come. */
    private void serveEveryone(String ceremony, Language language) {
        open(ceremony + "/day");
        for (int number = 1; number <= ARABIC.size(); number++) {
            String wanted = switch (number) {
                case 1 -> "المرابط";
                case 2 -> "tahiri";
                case 3 -> "bk 92-36.08";
                default -> Integer.toString(number);
            };
            var box = page.locator("#finder input");
            box.fill(wanted);
            box.press("Enter");
            // Found: the box is empty again for the next name, and the card has been drawn.
            PlaywrightAssertions.assertThat(box).hasValue("");
            settle();
            PlaywrightAssertions.assertThat(page.locator(".person")).containsText(ARABIC.get(number - 1));
            if (number == ABSENT) {
                press("ceremonies.day.act.absent", language);
                sees("ceremonies.day.absent", language, 1);
                continue;
            }
            press("ceremonies.day.act.present", language);
            page.locator("#sign").click();
            Signature.draw(page);
            page.locator("#confirm-handover").click();
            PlaywrightAssertions.assertThat(page.locator("dialog[open]")).hasCount(0);
            PlaywrightAssertions.assertThat(page.locator("#undo")).isVisible();
        }
        int served = ARABIC.size() - 1;
        PlaywrightAssertions.assertThat(page.locator("main"))
                .containsText(text(language, "ceremonies.day.handedOver", served, ARABIC.size()));
    }

    /** The language the papers are to speak. */
    private void choose(PaperLanguages languages) {
        page.locator("#paper-languages input[type=radio]")
                .nth(List.of(PaperLanguages.BOTH, PaperLanguages.ARABIC, PaperLanguages.FRENCH)
                        .indexOf(languages))
                .check();
        settle();
    }

    /** A paper is looked at before it is taken. */
    private byte[] looked(String id) throws IOException {
        page.locator("#" + id).click();
        var preview = page.locator(".paper-preview");
        PlaywrightAssertions.assertThat(preview.locator("img").first()).isVisible();
        byte[] paper = download("download");
        page.locator("#preview-close").click();
        PlaywrightAssertions.assertThat(preview).hasCount(0);
        return paper;
    }

    private byte[] download(String id) throws IOException {
        Download file = page.waitForDownload(() -> page.locator("#" + id).click());
        try (InputStream in = Files.newInputStream(file.path())) {
            return in.readAllBytes();
        }
    }

    private void confirm(String id) {
        page.locator("#" + id).click();
        page.locator("[slot=confirm-button]:visible").click();
    }

    private void press(String key, Language language) {
        page.locator(".person vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(text(language, key)))
                .first()
                .click();
    }

    private void sees(String key, Language language, Object... values) {
        PlaywrightAssertions.assertThat(page.locator("main"))
                .containsText(
                        text(language, key, values), new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    private Locator field(String id) {
        return page.locator("#" + id + " input");
    }

    private void signOut() {
        context.clearCookies();
    }

    /** Without direction marks, one kind of space: what a reader reads. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u061C]", "")
                .replaceAll("\\s+", " ");
    }
}
