package ma.idmaj.intake;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing the check has to say, ready to be put in the reader's language.
 *
 * @param row        the file's row; 0 for the list as a whole
 * @param column     where the mend goes, as {@link IntakeDraft#with} takes it; null when no single text is at fault
 * @param messageKey a sentence that names row, column and mend
 * @param values     the sentence's values, the row first when there is one: integers, and texts already in their final
 *                   form ({@code 455.000,00})
 * @param suggestion the text that would mend it, when that is certain
 */
public record Finding(
        Severity severity,
        int row,
        @Nullable Field column,
        String messageKey,
        List<Object> values,
        @Nullable String suggestion)
        implements Serializable {

    public enum Severity {
        /** The list can't be accepted before it is mended. */
        BLOCKING,
        /** Worth a look; the list can be accepted as it is. */
        ADVICE;

        public String labelKey() {
            return "intake.severity." + name();
        }
    }

    public Finding {
        values = List.copyOf(values);
    }

    public boolean blocking() {
        return severity == Severity.BLOCKING;
    }

    public static Finding blocking(int row, @Nullable Field column, String messageKey, Object... further) {
        return new Finding(Severity.BLOCKING, row, column, messageKey, withRow(row, further), null);
    }

    public static Finding advice(int row, @Nullable Field column, String messageKey, Object... further) {
        return new Finding(Severity.ADVICE, row, column, messageKey, withRow(row, further), null);
    }

    Finding suggesting(@Nullable String text) {
        return new Finding(severity, row, column, messageKey, values, text);
    }

    private static List<Object> withRow(int row, Object... further) {
        var values = new ArrayList<Object>();
        if (row > 0) values.add(row);
        values.addAll(List.of(further));
        return values;
    }
}
