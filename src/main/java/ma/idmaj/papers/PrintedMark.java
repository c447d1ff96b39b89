package ma.idmaj.papers;

import ma.idmaj.shared.Digits;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a reader finds on a paper to tell it by, in its plain form.
 *
 * @param signs a code's capitals and digits, or 64 small hexadecimal signs
 */
public record PrintedMark(String signs) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{6,20}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");
    private static final String ADDRESS = "/verify/";
    /** Longer than any address with a digest in it. */
    private static final int LONGEST = 400;

    /**
     * A code, a digest, or the address a QR code holds; with blanks and dashes, in small letters, with Arabic digits.
     *
     * @return empty for what cannot be either
     */
    public static Optional<PrintedMark> read(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        String text = Digits.western(typed).replaceAll("[\\s\\u00A0\\u202F-]", "");
        int address = text.lastIndexOf(ADDRESS);
        if (address >= 0) text = text.substring(address + ADDRESS.length()).replaceFirst("[?#].*", "");
        if (DIGEST.matcher(text).matches()) return Optional.of(new PrintedMark(text.toLowerCase(Locale.ROOT)));
        String code = text.toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(new PrintedMark(code)) : Optional.empty();
    }

    /** Whether a QR code holds the address of a paper. */
    public static Optional<PrintedMark> ofAddress(String scanned) {
        return scanned.contains(ADDRESS) ? read(scanned) : Optional.empty();
    }

    public boolean digest() {
        return signs.length() == 64;
    }
}
