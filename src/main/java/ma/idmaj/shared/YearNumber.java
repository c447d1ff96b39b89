package ma.idmaj.shared;

/** A number of a year's series as it stands on papers: {@code 2026/0012}, the same wherever it is told. */
public final class YearNumber {

    private YearNumber() {}

    public static String text(int year, int number) {
        return year + "/%04d".formatted(number);
    }
}
