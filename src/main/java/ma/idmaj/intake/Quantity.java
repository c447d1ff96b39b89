package ma.idmaj.intake;

import ma.idmaj.shared.Digits;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/** How many pieces a cell asks for, or what is wrong with it. */
record Quantity(
        int pieces, @Nullable String fault, @Nullable String suggestion) {

    static final int MAX = 1_000;

    private static final Pattern WHOLE = Pattern.compile("\\+?(\\d{1,9})([.,]0{1,2})?");
    private static final Pattern NOT_POSITIVE = Pattern.compile("[-−–]\\s*\\d.*|\\d.*-|0+([.,]0+)?|\\(\\d+\\)");
    private static final Pattern FRACTION = Pattern.compile("\\d+[.,٫]\\d*[1-9]\\d*|\\d+\\s*/\\s*\\d+|\\d*\\s*[½¼¾]");
    private static final Pattern WITH_UNIT = Pattern.compile("(\\d{1,4})\\s*\\p{L}[\\p{L}.]*");

    static Quantity parse(String raw) {
        String text = Digits.western(raw).strip();
        if (text.isEmpty()) return faulty("intake.quantity.missing");
        if (NOT_POSITIVE.matcher(text).matches()) return faulty("intake.quantity.notPositive");
        var whole = WHOLE.matcher(text);
        if (whole.matches()) {
            int pieces = Integer.parseInt(whole.group(1));
            return pieces > MAX ? faulty("intake.quantity.tooMany") : new Quantity(pieces, null, null);
        }
        if (FRACTION.matcher(text).matches()) return faulty("intake.quantity.fraction");
        var withUnit = WITH_UNIT.matcher(text);
        boolean clear = withUnit.matches() && parse(withUnit.group(1)).readable();
        return new Quantity(0, "intake.quantity.unreadable", clear ? withUnit.group(1) : null);
    }

    boolean readable() {
        return fault == null;
    }

    private static Quantity faulty(String messageKey) {
        return new Quantity(0, messageKey, null);
    }
}
