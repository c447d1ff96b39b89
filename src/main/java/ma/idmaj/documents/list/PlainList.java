package ma.idmaj.documents.list;

import java.time.Instant;
import java.util.List;

/**
 * A list to read from on paper, in one language, whatever it lists.
 *
 * @param facts under the title, each a short sentence: what the list is of, how many, when
 * @param made  moment of the paper; the same list with the same moment gives the same bytes
 */
public record PlainList(String title, List<String> facts, List<Column> columns, List<List<Text>> rows, Instant made) {

    /** @throws IllegalArgumentException when a row has more or fewer cells than there are columns */
    public PlainList {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int count = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != count)) throw new IllegalArgumentException("ragged row");
    }

    /**
     * @param share   of the width
     * @param figures always read from the left: numbers, dates, codes
     */
    public record Column(String heading, double share, boolean figures) {}

    /** @param second in the other script, smaller, under the first; empty for none */
    public record Text(String first, String second) {

        public static Text of(String text) {
            return new Text(text, "");
        }
    }
}
