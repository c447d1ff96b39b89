package ma.idmaj.stock.papers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a paper says, as one text whose digest the paper carries: one fact a line, fields apart by TAB. */
public final class CanonicalText {

    private final StringBuilder text;

    /** @param head names the kind of text; its form is numbered from 1 */
    public CanonicalText(String head) {
        text = new StringBuilder(head + "\t1\n");
    }

    public CanonicalText row(Object... fields) {
        text.append(Arrays.stream(fields)
                        // No field may end itself or its row.
                        .map(field -> field.toString().replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .append('\n');
        return this;
    }

    public String text() {
        return text.toString();
    }

    public static List<String[]> rows(String canonical) {
        return canonical.lines().map(line -> line.split("\t", -1)).toList();
    }
}
