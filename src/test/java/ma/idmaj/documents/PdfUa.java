package ma.idmaj.documents;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a file can be read aloud: what veraPDF finds against PDF/UA-1. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** @param checks how many were made, so that none is taken for all */
    public record Verdict(Set<String> failures, int checks) {}

    private PdfUa() {}

    public static Verdict of(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            return new Verdict(
                    result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                            .map(test -> test.getRuleId().getClause() + " " + test.getMessage())
                            .collect(Collectors.toSet()),
                    result.getTotalAssertions());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
