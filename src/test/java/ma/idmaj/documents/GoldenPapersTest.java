package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;

/** Every paper looks and reads as approved, can be read aloud, carries its fonts, and is the same every time. */
class GoldenPapersTest {

    static List<SamplePapers.Sample> papers() {
        return SamplePapers.all();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isAsApproved(SamplePapers.Sample sample) throws IOException {
        byte[] pdf = sample.render(SampleFacts.PLAIN);
        assertThat(sample.render(SampleFacts.PLAIN)).as("the same bytes").isEqualTo(pdf);
        GoldenPapers.compare(sample.name(), pdf);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void canBeReadAloud(SamplePapers.Sample sample) throws Exception {
        byte[] pdf = sample.render(SampleFacts.PLAIN);
        assertThat(PaperReading.of(pdf).faults()).isEmpty();
        var verdict = PdfUa.of(pdf);
        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.checks()).isGreaterThan(500);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void carriesSubsetsOfItsFonts(SamplePapers.Sample sample) throws IOException {
        try (var document = Loader.loadPDF(sample.render(SampleFacts.PLAIN))) {
            for (var page : document.getPages())
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Amiri-(Regular|Bold)");
                    long file = ((PDType0Font) font)
                            .getDescendantFont()
                            .getFontDescriptor()
                            .getFontFile2()
                            .getLength();
                    assertThat(file).as("a part of the font's 421 kB").isLessThan(150_000);
                }
        }
    }
}
