package ma.idmaj.intake.file;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a cell's stored value into the text a clerk expects. Numbers don't go through POI's DataFormatter: it prints
 * dates the American way and rounds amounts to what the column's width shows.
 */
final class CellFormats {

    /** As many digits as spreadsheet programs keep; beyond them is noise of binary fractions (9685.389999999999). */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final Pattern ESCAPED = Pattern.compile("_x(\\p{XDigit}{4})_");

    private final StylesTable styles;
    private final SharedStrings sharedTexts;
    private final boolean from1904;
    private final Map<Integer, Boolean> dateStyles = new HashMap<>();

    CellFormats(StylesTable styles, SharedStrings sharedTexts, boolean from1904) {
        this.styles = styles;
        this.sharedTexts = sharedTexts;
        this.from1904 = from1904;
    }

    /**
     * @param type  the cell's {@code t}: n, s, str, inlineStr, b, e or d
     * @param style index of its style, -1 when it has none
     * @param value what {@code <v>} or {@code <is>} holds
     * @throws RuntimeException when a shared text's index is none
     */
    String text(String type, int style, String value) {
        return switch (type) {
            case "s" -> sharedTexts.getItemAt(Integer.parseInt(value.strip())).getString();
            case "inlineStr", "str" -> unescaped(value);
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "n" -> value.isBlank() ? "" : number(style, value.strip());
            default -> value;
        };
    }

    /** {@code _x005F_} is an underscore, {@code _x000D_} the end of a line; POI reads shared texts so itself. */
    private static String unescaped(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(sign -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1), 16))));
    }

    private String number(int style, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException keptAsWritten) {
            return value;
        }
        if (number >= 1 && isDate(style) && DateUtil.isValidExcelDate(number)) {
            var moment = DateUtil.getLocalDateTime(number, from1904);
            if (moment != null) return moment.toLocalDate().toString();
        }
        boolean plain = Double.isFinite(number) && (number == 0 || Math.abs(number) >= 1e-6 && Math.abs(number) < 1e15);
        return plain ? plain(new BigDecimal(value)) : value;
    }

    private static String plain(BigDecimal number) {
        var shown = number.round(SHOWN_DIGITS).stripTrailingZeros();
        // 12.125 would read as twelve thousand here, where a dot before three digits groups thousands.
        return shown.scale() == 3 ? shown.setScale(4).toPlainString() : shown.toPlainString();
    }

    private boolean isDate(int style) {
        return style >= 0
                && dateStyles.computeIfAbsent(style, index -> {
                    if (index >= styles.getNumCellStyles()) return false;
                    var format = styles.getStyleAt(index);
                    return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
                });
    }
}
