package ma.idmaj.documents.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A long life on paper: every event once, every page numbered, no heading left alone at a page's end. */
class TimelinePaperTest {

    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");
    private static final int MONTHS = 14;
    private static final int EACH = 9;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyEventIsPrintedOnce(boolean arabic) throws IOException {
        var pages = pages(TimelinePaper.render(sheet(arabic), arabic));
        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 0; i < pages.size(); i++)
            assertThat(pages.get(i))
                    .contains((arabic ? "صفحة %d من %d" : "Page %d sur %d").formatted(i + 1, pages.size()));
        String all = String.join("\n", pages);
        for (int event = 0; event < MONTHS * EACH; event++)
            assertThat(all.split(word("event", event), -1)).hasSize(2);
        for (int month = 0; month < MONTHS; month++) {
            String heading = word("month", month);
            String first = word("event", month * EACH);
            assertThat(pages.stream().filter(page -> page.contains(heading)))
                    .singleElement()
                    .asString()
                    .contains(first);
        }
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(TimelinePaper.render(sheet(true), true)).isEqualTo(TimelinePaper.render(sheet(true), true));
    }

    @Test
    void nothingToTellIsSaid() throws IOException {
        var sheet = new TimelineSheet("T", "N", "", List.of(), "F", "nothing-yet", List.of(), NOW);
        assertThat(pages(TimelinePaper.render(sheet, false)))
                .singleElement()
                .asString()
                .contains("nothing-yet");
    }

    /** In letters alone: figures are read back in another order from an Arabic page. */
    private static String word(String start, int number) {
        var word = new StringBuilder(start);
        for (char digit : "%03d".formatted(number).toCharArray()) word.append((char) ('A' + digit - '0'));
        return word.toString();
    }

    private static TimelineSheet sheet(boolean arabic) {
        var months = IntStream.range(0, MONTHS)
                .mapToObj(month -> new TimelineSheet.Month(
                        word("month", month),
                        IntStream.range(0, EACH)
                                .mapToObj(i -> new TimelineSheet.Entry(
                                        "10/06/2026 09:00", word("event", month * EACH + i), "by"))
                                .toList()))
                .toList();
        return new TimelineSheet(
                "Chronologie",
                "Fatima BENALI",
                "فاطمة بنعلي",
                List.of("Dossier n° 1", ""),
                arabic ? "للاستعمال الداخلي" : "usage interne",
                "",
                List.of(
                        new TimelineSheet.Section("before", months.subList(0, 9)),
                        new TimelineSheet.Section("after", months.subList(9, MONTHS))),
                NOW);
    }

    private static List<String> pages(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
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
}
