package ma.idmaj.documents.press;

import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.util.List;

/**
 * A press text with every figure in its place. Holds no name but of those who may be named.
 *
 * @param institution who speaks, in the letterhead; empty for the neutral one
 * @param contact     whom journalists ask; empty for a line to be filled
 * @param people      sum of the groups, when there are any
 * @param made        the moment of its approval: the same text is the same paper tomorrow
 */
public record PressTextSheet(
        LocalizedText institution,
        LocalizedText headline,
        LocalizedText dateline,
        List<LocalizedText> paragraphs,
        List<Quote> statements,
        List<Group> groups,
        int people,
        String contact,
        Instant made) {

    /** @param title empty for who has none; @param said in the one language it was said in */
    public record Quote(LocalizedText speaker, LocalizedText title, boolean arabic, String said) {}

    public record Group(LocalizedText label, int people) {}

    /** @throws IllegalArgumentException for a table that does not add up */
    public PressTextSheet {
        paragraphs = List.copyOf(paragraphs);
        statements = List.copyOf(statements);
        groups = List.copyOf(groups);
        if (!groups.isEmpty()
                && people != groups.stream().mapToInt(Group::people).sum())
            throw new IllegalArgumentException("groups differ from the whole");
    }
}
