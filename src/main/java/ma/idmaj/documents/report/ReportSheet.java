package ma.idmaj.documents.report;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A report of figures, its words in both languages. Holds nobody's name, and no group of a few.
 *
 * @param title       what report it is
 * @param institution who speaks, in the letterhead; empty for the neutral one
 * @param subject     of which agreement and tranche, or which year
 * @param period      what time it speaks of
 * @param highlights  the few figures it is read for, each with its words
 * @param summary     sentences that say the same
 * @param notes       how it was counted
 * @param made        the moment the figures are of
 */
public record ReportSheet(
        LocalizedText title,
        LocalizedText institution,
        LocalizedText subject,
        LocalizedText period,
        List<Line> highlights,
        List<LocalizedText> summary,
        List<Section> sections,
        List<LocalizedText> notes,
        Instant made) {

    public ReportSheet {
        highlights = List.copyOf(highlights);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /**
     * A table with its heading.
     *
     * @param columns headings: of the lines' words, then of their figures
     * @param total   under the lines; none where they are not to be summed
     * @param note    under the table; empty for none
     */
    public record Section(
            LocalizedText heading,
            List<LocalizedText> columns,
            List<Line> lines,
            @Nullable Line total,
            LocalizedText note) {

        /** @throws IllegalArgumentException for a line with more or fewer figures than headings */
        public Section {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            for (Line line : lines)
                if (line.figures().size() != columns.size() - 1)
                    throw new IllegalArgumentException("figures under no heading: " + heading.fr());
        }
    }

    public record Line(LocalizedText label, List<Figure> figures) {

        public Line {
            figures = List.copyOf(figures);
        }

        public static Line of(LocalizedText label, Figure... figures) {
            return new Line(label, List.of(figures));
        }
    }
}
