package ma.idmaj.documents;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DistributionListPaperTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void write(boolean arabic) throws IOException {
        Files.createDirectories(Path.of("target/papers"));
        String l = arabic ? "ar" : "fr";
        Files.write(Path.of("target/papers/13-" + l + ".pdf"), DistributionListPaper.render(Sheets.thirteen(), arabic));
        Files.write(Path.of("target/papers/80-" + l + ".pdf"), DistributionListPaper.render(Sheets.of(80), arabic));
        Files.write(Path.of("target/papers/draft-" + l + ".pdf"), DistributionListPaper.render(Sheets.draft(), arabic));
        try (var d = Loader.loadPDF(DistributionListPaper.render(Sheets.thirteen(), arabic))) {
            Files.writeString(Path.of("target/papers/13-" + l + ".txt"), new PDFTextStripper().getText(d));
        }
    }
}
