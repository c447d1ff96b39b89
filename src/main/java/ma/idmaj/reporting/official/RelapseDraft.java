package ma.idmaj.reporting.official;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SmallGroups;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * So many of so many, as somebody copies it from where it was published.
 *
 * @param regionCode  a region's; null for the whole country
 * @param followed    people the source followed over the period
 * @param relapsed    of these
 * @param reference   of the publication: title, number, page
 * @param publishedOn the day it came out
 */
public record RelapseDraft(
        LocalDate from,
        LocalDate to,
        @Nullable String regionCode,
        int followed,
        int relapsed,
        LocalizedText source,
        String reference,
        LocalDate publishedOn) {

    public static final int TEXT_LENGTH = 160;
    public static final int MOST = 1_000_000;

    public RelapseDraft {
        source = new LocalizedText(CleanText.oneLine(source.ar()), CleanText.oneLine(source.fr()));
        reference = CleanText.oneLine(reference);
    }

    /** @throws Refusal when it is no figure of a source, or one that tells people apart */
    void check(LocalDate today) {
        if (to.isBefore(from)) throw new Refusal("reporting.official.periodTurned");
        if (to.isAfter(today)) throw new Refusal("reporting.official.periodNotOver");
        if (publishedOn.isAfter(today)) throw new Refusal("reporting.official.publishedLater");
        if (publishedOn.isBefore(to)) throw new Refusal("reporting.official.publishedBefore");
        if (!source.complete()) throw new Refusal("reporting.official.sourceMissing");
        if (reference.isEmpty()) throw new Refusal("reporting.official.referenceMissing");
        if (source.ar().length() > TEXT_LENGTH
                || source.fr().length() > TEXT_LENGTH
                || reference.length() > TEXT_LENGTH) throw new Refusal("reporting.official.textTooLong", TEXT_LENGTH);
        if (followed > MOST) throw new Refusal("reporting.official.tooMany", MOST);
        if (relapsed < 0 || relapsed > followed) throw new Refusal("reporting.official.moreThanFollowed");
        // Where nobody but a few stayed out of it, or all did not, the figure speaks of each of them.
        boolean told =
                relapsed == 0 ? followed >= SmallGroups.LEAST : SmallGroups.tellable(relapsed, followed - relapsed);
        if (!told) throw new Refusal("reporting.official.tooFew", SmallGroups.LEAST);
    }
}
