package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.PaperReading.Line;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every paper with all that people manage to type: it is printed, nothing over anything, all of it readable. */
class HostilePapersTest {

    private static final Path SHELF = Path.of("target/papers/hostile");

    static Stream<Arguments> papers() {
        return SamplePapers.all().stream()
                .flatMap(sample -> SampleFacts.hostile().stream().map(facts -> Arguments.of(sample, facts)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("papers")
    void isStillRight(SamplePapers.Sample sample, SampleFacts facts) throws IOException {
        byte[] pdf = sample.render(facts);
        Files.createDirectories(SHELF);
        Files.write(SHELF.resolve(sample.name() + "-" + facts + ".pdf"), pdf);
        var paper = PaperReading.of(pdf);
        assertThat(paper.faults()).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < Math.min(12, document.getNumberOfPages()); page++) {
                var box = document.getPage(page).getMediaBox();
                var lines = paper.lines(page);
                assertThat(outside(lines, box.getWidth(), box.getHeight()))
                        .as("outside page %d", page + 1)
                        .isEmpty();
                assertThat(overlaps(lines)).as("page %d", page + 1).isEmpty();
            }
        }
    }

    @Test
    void anOverlapIsSeen() {
        var name = new Line("Zineb", 100, 160, 200, 10, false);
        assertThat(overlaps(List.of(name, new Line("Trade", 150, 220, 203, 10, false))))
                .hasSize(1);
        assertThat(overlaps(List.of(name, new Line("Trade", 161, 220, 200, 10, false))))
                .isEmpty();
        assertThat(overlaps(List.of(name, new Line("under", 100, 160, 213, 10, false))))
                .isEmpty();
        assertThat(outside(List.of(new Line("far", 500, 640, 200, 10, false)), 595, 842))
                .hasSize(1);
    }

    private static List<String> outside(List<Line> lines, double width, double height) {
        return lines.stream()
                .filter(line -> line.left() < 0
                        || line.right() > width + 0.5
                        || line.baseline() > height
                        || line.baseline() - 0.6 * line.size() < 0)
                .map(Line::visual)
                .toList();
    }

    /** Bodies of letters, without what hangs below: Arabic tails may reach between the letters of the next line. */
    private static List<String> overlaps(List<Line> lines) {
        var found = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++)
            for (int j = i + 1; j < lines.size(); j++) {
                Line a = lines.get(i);
                Line b = lines.get(j);
                boolean across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left()) > 1.5;
                double top = Math.max(a.baseline() - 0.55 * a.size(), b.baseline() - 0.55 * b.size());
                boolean down = Math.min(a.baseline(), b.baseline()) - top > 0.5;
                if (across && down) found.add(a.visual() + " | " + b.visual());
            }
        return found;
    }
}
