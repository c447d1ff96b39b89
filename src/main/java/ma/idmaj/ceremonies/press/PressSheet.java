package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A press text whole, every figure in its place, as it is printed, copied and frozen. Holds no name but of guests and of
 * people by their consents.
 *
 * @param dateline   place and day, before the first paragraph
 * @param statements in the language they were made in
 * @param groups     people by sector as they may be told; a group without a sector is the others; empty when none may be
 * @param women      how many, where both groups have five people at least; 0 otherwise
 * @param sumCentimes of what the text speaks of, exact; its sentences say it rounded
 * @param listDigest of the frozen list the figures are of
 */
public record PressSheet(
        int format,
        UUID ceremony,
        PressOccasion occasion,
        LocalDate day,
        LocalizedText headline,
        LocalizedText dateline,
        List<Paragraph> paragraphs,
        List<Quote> statements,
        List<Group> groups,
        int people,
        int women,
        int men,
        long sumCentimes,
        long envelopeCentimes,
        String listDigest) {

    static final int FORMAT = 1;

    /** The same sheet with these statements in the place of its own. */
    PressSheet saying(List<Quote> others) {
        return new PressSheet(
                format,
                ceremony,
                occasion,
                day,
                headline,
                dateline,
                paragraphs,
                others,
                groups,
                people,
                women,
                men,
                sumCentimes,
                envelopeCentimes,
                listDigest);
    }

    /** @param formula whether it is an approved formula of protocol, or opens with one */
    public record Paragraph(LocalizedText text, boolean formula) {}

    /** @param speaker a name, or «a beneficiary» where there is none; @param title empty for a beneficiary */
    public record Quote(
            UUID statement, LocalizedText speaker, LocalizedText title, TextLanguage language, String said) {}

    /** @param label in both languages, as the table has it */
    public record Group(@Nullable Sector sector, LocalizedText label, int people) {}
}
