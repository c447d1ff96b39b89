package ma.idmaj.ceremonies.hall;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What stands on a paper, as the text its digest is taken of: one fact a line, fields apart by TAB. */
final class Facts {

    private final StringBuilder text;

    /** @param head names the kind of text; its form is numbered from 1 */
    Facts(String head) {
        text = new StringBuilder(head).append("\t1\n");
    }

    Facts row(@Nullable Object... fields) {
        text.append(Arrays.stream(fields)
                        // No field may end itself or its row.
                        .map(field -> Objects.toString(field, "").replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }
}
