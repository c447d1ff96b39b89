package ma.idmaj.documents;

import ma.idmaj.shared.CleanText;

import java.util.regex.Pattern;

/**
 * Text as a spreadsheet may hold it. A name beginning with {@code =} would run as a formula on the reader's machine, in
 * CSV always and in XLSX once somebody edits the cell.
 */
public final class SafeCell {

    /** Signs that begin a formula, also in full width, which some programs fold. */
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private static final Pattern SHIELDED = Pattern.compile("'+[" + Pattern.quote(FORMULA_SIGNS) + "]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*");

    private SafeCell() {}

    /** @return one clean line without direction marks; with an apostrophe before what could run */
    public static String text(String raw) {
        String clean = CleanText.oneLine(raw);
        boolean control = !raw.isEmpty() && "\t\r\n".indexOf(raw.charAt(0)) >= 0;
        boolean sign = !clean.isEmpty() && FORMULA_SIGNS.indexOf(clean.charAt(0)) >= 0;
        // One more, so that taking one away gives the text back.
        boolean shielded = SHIELDED.matcher(clean).lookingAt();
        return shielded || (control || sign) && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
    }
}
