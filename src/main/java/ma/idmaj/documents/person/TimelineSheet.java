package ma.idmaj.documents.person;

import java.time.Instant;
import java.util.List;

/**
 * A person's time line as it is printed, worded in one language by whoever keeps it.
 *
 * @param otherName   in the other script; may be empty
 * @param facts       short lines under the name; empty ones are left out
 * @param notice      at the foot of each page
 * @param empty       what is said when there is nothing to tell
 * @param generatedAt moment of the paper; the same sheet with the same moment gives the same bytes
 */
public record TimelineSheet(
        String title,
        String name,
        String otherName,
        List<String> facts,
        String notice,
        String empty,
        List<Section> sections,
        Instant generatedAt) {

    /** A part of the line, such as what was before the day. */
    public record Section(String title, List<Month> months) {}

    /** What a month held. */
    public record Month(String title, List<Entry> entries) {}

    /** @param by who did it; may be empty */
    public record Entry(String moment, String sentence, String by) {}
}
