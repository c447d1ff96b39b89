package ma.idmaj.intake.file;

import ma.idmaj.shared.CleanText;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One cell as the clerk sees it, on one line.
 *
 * @param text date cells as {@code 1979-04-28}, numbers plain with a dot for decimals ({@code 3200}, {@code 12.5}),
 *             everything else as typed; empty for a blank cell
 * @param kind where the text comes from
 */
public record Cell(String text, Kind kind) implements Serializable {

    public enum Kind {
        /** Written in the cell itself. */
        PLAIN,
        /** A merged region's value, in a cell of the region's first row. */
        FILLED_ACROSS,
        /** A merged region's value, in a cell below the region's first row. */
        FILLED_DOWN,
        /** A formula's value as the file's last editor computed it; never computed here. */
        FORMULA,
        /** A formula the file holds no value for. */
        FORMULA_WITHOUT_VALUE,
        /** A spreadsheet error such as {@code #REF!}. */
        ERROR
    }

    public static final Cell BLANK = new Cell("", Kind.PLAIN);

    /** Longer texts are cut: nothing in a list is longer, and a small file can repeat one long text a million times. */
    public static final int MAX_LENGTH = 1_000;

    public Cell {
        text = CleanText.oneLine(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
    }

    /** What an export puts a {@code '} before, so that no program takes the cell for a formula. */
    private static final Pattern SHIELDED = Pattern.compile("'+[=+\\-@＝＋－＠].*", Pattern.DOTALL);

    /** @return the text without the apostrophe by which an export keeps it from being a formula */
    static String unshielded(String text) {
        return SHIELDED.matcher(text).matches() ? text.substring(1) : text;
    }

    public static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, Kind.PLAIN);
    }

    /** Nothing to read; a formula without its value is something, if only a fault to name. */
    public boolean blank() {
        return text.isEmpty() && kind != Kind.FORMULA_WITHOUT_VALUE;
    }

    /** Written here, not brought in from a merged region's first cell. */
    public boolean own() {
        return kind != Kind.FILLED_ACROSS && kind != Kind.FILLED_DOWN;
    }
}
