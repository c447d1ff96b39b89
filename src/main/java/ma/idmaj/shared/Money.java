package ma.idmaj.shared;

import jakarta.persistence.Embeddable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of Moroccan dirhams, exact to the centime.
 *
 * @param centimes whole centimes; 455.000,00 DH is {@code 45_500_000}
 */
@Embeddable
public record Money(long centimes) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(mad|dhs?|درهما?|دراهم|د\\.م\\.?)\\s*$");

    /** «12 500» groups thousands; «12 5» is a slip to show, not an amount of 125. */
    private static final Pattern GROUP_GAP = Pattern.compile("(?<=(?<!\\d)\\d{1,3})[\\s\\p{Z}'’]+(?=\\d{3}(?!\\d))");

    /** One sign groups all thousands, and none before them starts with a nought: {@code 0.500} is no 500. */
    private static final Pattern WHOLE = Pattern.compile("\\d+|[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*");

    public static Money ofDirhams(long dirhams) {
        return new Money(Math.multiplyExact(dirhams, 100));
    }

    /** @throws ArithmeticException when there are fractions of a centime */
    public static Money of(BigDecimal dirhams) {
        return new Money(dirhams.movePointRight(2).longValueExact());
    }

    /**
     * Reads an amount as clerks write it: {@code 12.500,00}, {@code 12 500}, {@code 12500.5}, {@code ١٢٥٠٠٫٠٠},
     * {@code 650,00 DH}. One separator followed by exactly three digits groups thousands (the habit here); by one or two,
     * it is the decimal sign.
     *
     * @return empty when the text is no amount, is negative, or has fractions of a centime
     */
    public static Optional<Money> parse(String raw) {
        String text = UNIT.matcher(Digits.western(raw).strip()).replaceFirst("");
        text = GROUP_GAP.matcher(text.replace('٫', ',').replace('٬', '.')).replaceAll("");
        if (!text.matches("\\d[\\d.,]*")) return Optional.empty();
        int decimal = decimalSign(text);
        String whole = decimal < 0 ? text : text.substring(0, decimal);
        String fraction = decimal < 0 ? "" : text.substring(decimal + 1);
        if (!WHOLE.matcher(whole).matches() || !fraction.matches("\\d{0,2}")) return Optional.empty();
        String digits = whole.replaceAll("[.,]", "") + (fraction + "00").substring(0, 2);
        return digits.length() > 15 ? Optional.empty() : Optional.of(new Money(Long.parseLong(digits)));
    }

    private static int decimalSign(String text) {
        int dot = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) return Math.max(dot, comma);
        int only = Math.max(dot, comma);
        if (only < 0) return -1;
        boolean repeated = text.indexOf(text.charAt(only)) != only;
        boolean grouping = text.length() - only == 4;
        return repeated || grouping ? -1 : only;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(centimes, other.centimes));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(centimes, other.centimes));
    }

    public Money times(int quantity) {
        return new Money(Math.multiplyExact(centimes, quantity));
    }

    public BigDecimal dirhams() {
        return BigDecimal.valueOf(centimes, 2).setScale(2, RoundingMode.UNNECESSARY);
    }

    public boolean isNegative() {
        return centimes < 0;
    }

    /** {@code 455.000,00}: dots for thousands and a comma in both languages, the habit of official texts here. */
    public String format() {
        long absolute = Math.abs(centimes);
        String whole = Long.toString(absolute / 100).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return (centimes < 0 ? "-" : "") + whole + ",%02d".formatted(absolute % 100);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(centimes, other.centimes);
    }
}
