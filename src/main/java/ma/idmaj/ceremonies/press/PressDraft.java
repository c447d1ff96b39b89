package ma.idmaj.ceremonies.press;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What somebody writes: a headline and its paragraphs, each in both languages, with figures by their names in brackets:
 * {@code [PEOPLE]}.
 */
public record PressDraft(LocalizedText headline, List<Part> parts) {

    public static final int MAX_HEADLINE = 240;
    public static final int MAX_TEXT = 1500;
    public static final int MOST_PARTS = 12;

    public PressDraft {
        parts = List.copyOf(parts);
    }

    /** A paragraph of one's own words, or an approved formula in its place. */
    public record Part(LocalizedText text, @Nullable UUID formula) {

        private static final LocalizedText NONE = new LocalizedText("", "");

        public static Part words(LocalizedText text) {
            return new Part(text, null);
        }

        public static Part formula(UUID id) {
            return new Part(NONE, id);
        }
    }

    /** Every sentence that is not a formula's, in both languages. */
    List<LocalizedText> sentences() {
        var all = new ArrayList<LocalizedText>();
        all.add(headline);
        parts.stream().filter(part -> part.formula() == null).map(Part::text).forEach(all::add);
        return all;
    }
}
