package ma.idmaj.documents.handover;

import ma.idmaj.shared.Money;

import java.time.LocalDate;
import java.util.List;

/**
 * The records of a ceremony in the order of their numbers, without anybody's name.
 *
 * @param total of what was signed for and kept
 */
public record RegisterSheet(Occasion occasion, List<Row> rows, Money total) {

    /** @throws IllegalArgumentException when the sum disagrees with its parts */
    public RegisterSheet {
        rows = List.copyOf(rows);
        Money sum = rows.stream()
                .filter(row -> row.outcome == Outcome.SIGNED)
                .map(Row::amount)
                .reduce(Money.ZERO, Money::plus);
        if (!sum.equals(total)) throw new IllegalArgumentException("total differs from the records");
    }

    /** What the record is worth. */
    public enum Outcome {
        SIGNED,
        RETURNED,
        ANNULLED
    }

    /** @param amount of what was handed over under it; nothing when annulled */
    public record Row(String number, LocalDate date, int line, Money amount, Outcome outcome) {}
}
