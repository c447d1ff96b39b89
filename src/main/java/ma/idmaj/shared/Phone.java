package ma.idmaj.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in E.164 ({@code +212661234567}); numbers without a country are Moroccan. */
public record Phone(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int MOROCCO = 212;
    private static final Pattern LETTER_AFTER_DIGIT = Pattern.compile("\\d.*\\p{L}");

    public Phone {
        if (!e164.matches("\\+\\d{8,15}")) throw new IllegalArgumentException("not an E.164 number");
    }

    /** Reads a number in any spelling ({@code 06.29.75.14.69}, {@code ٠٦٢٦٩٥١٢٥٢}, {@code +212 6…}). */
    public static Optional<Phone> parse(String raw) {
        String text = Digits.western(raw);
        // The library dials letters as keys: «06 نسيت» must not, nor «0661CASA» become a number.
        if (LETTER_AFTER_DIGIT.matcher(text).find()) return Optional.empty();
        try {
            var number = NUMBERS.parse(text, "MA");
            return exists(number)
                    ? Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Ranges of Morocco's numbering plan are opened before the library's tables know them (0686 is met in lists). */
    private static boolean exists(PhoneNumber number) {
        return number.getCountryCode() == MOROCCO
                ? String.valueOf(number.getNationalNumber()).matches("[5-8]\\d{8}")
                : NUMBERS.isValidNumber(number);
    }

    /** As people read it aloud: {@code 06 29 75 14 69} at home, {@code +33 1 …} abroad. */
    public String display() {
        if (e164.startsWith("+212") && e164.length() == 13) {
            String national = "0" + e164.substring(4);
            return national.replaceAll("(\\d\\d)(?=\\d)", "$1 ");
        }
        return e164;
    }

    public String masked() {
        String shown = display();
        return shown.substring(0, 2) + " •• •• •• " + shown.substring(shown.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
