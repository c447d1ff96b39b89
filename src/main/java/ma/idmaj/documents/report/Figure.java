package ma.idmaj.documents.report;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

/**
 * A figure in its cell, one of people, of money or of a share; people's may be withheld, as too few.
 *
 * @param value people, centimes, or ten-thousandths; null where it is withheld or there is none
 */
public record Figure(Kind kind, @Nullable Long value) {

    private static final String WITHHELD = "< 5";
    private static final String NONE = "—";

    /** What is counted. */
    public enum Kind {
        COUNT,
        AMOUNT,
        SHARE
    }

    public static Figure people(@Nullable Integer people) {
        return new Figure(Kind.COUNT, people == null ? null : people.longValue());
    }

    public static Figure amount(Money amount) {
        return new Figure(Kind.AMOUNT, amount.centimes());
    }

    /** @param part of {@code whole}; nothing of nothing is no share */
    public static Figure share(long part, long whole) {
        return new Figure(Kind.SHARE, whole == 0 ? null : Math.round(10_000.0 * part / whole));
    }

    public static Figure share(double share) {
        return new Figure(Kind.SHARE, Math.round(10_000 * share));
    }

    public static Figure none() {
        return new Figure(Kind.SHARE, null);
    }

    /** Read from the left in either language: {@code 455.000,00}, {@code 92,3 %}. */
    public String text() {
        Long known = value;
        if (known == null) return kind == Kind.COUNT ? WITHHELD : NONE;
        return switch (kind) {
            case COUNT -> Long.toString(known);
            case AMOUNT -> new Money(known).format();
            case SHARE -> "%d,%d %%".formatted((known + 5) / 100, (known + 5) / 10 % 10);
        };
    }
}
