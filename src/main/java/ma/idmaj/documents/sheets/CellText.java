package ma.idmaj.documents.sheets;

import ma.idmaj.documents.SafeCell;
import ma.idmaj.shared.CleanText;

import java.util.regex.Pattern;

/** A text as one cell holds it: safe, and no longer than a program takes. */
final class CellText {

    /** Tells the program which way the cell runs, where no letter does. */
    private static final char LEFT_TO_RIGHT = '\u200E';

    /** No workbook may hold these, and a text file that does is taken for something else. */
    private static final Pattern NO_SIGN = Pattern.compile("[\uFFFE\uFFFF]");

    private CellText() {}

    static String of(String raw) {
        // Clean first: a TAB in front is gone from the file, so that nothing has to be kept from it.
        String safe = SafeCell.text(CleanText.oneLine(NO_SIGN.matcher(raw).replaceAll("")));
        if (safe.length() <= SheetFile.LONGEST) return safe;
        int end = SheetFile.LONGEST - 1;
        // Half a pair is no sign.
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + '…';
    }

    /** In a sheet read from the right, {@code 06 29 75} would show as {@code 75 29 06}: nothing in it says its direction. */
    static String code(String raw, boolean arabic) {
        String safe = of(raw);
        boolean turns = arabic && safe.indexOf(' ') > 0 && safe.codePoints().noneMatch(Character::isLetter);
        return turns ? LEFT_TO_RIGHT + safe : safe;
    }
}
