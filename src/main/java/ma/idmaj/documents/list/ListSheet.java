package ma.idmaj.documents.list;

import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A distribution list as it is printed and exported, whatever module keeps it.
 *
 * @param hijriShift of the day, as papers reckon it; absent: no Hijri date stands beside
 * @param digest        of the frozen list; absent while the list is a draft
 * @param verifyCode    short code a reader can type
 * @param verifyAddress web address the QR code holds
 * @param generatedAt   moment of the paper; the same sheet with the same moment gives the same bytes
 * @param total         sum of the rows, to the centime
 * @param envelope      what the tranche allows
 */
public record ListSheet(
        LocalizedText title,
        LocalizedText place,
        LocalizedText tranche,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer hijriShift,
        @Nullable String digest,
        @Nullable String verifyCode,
        @Nullable String verifyAddress,
        Instant generatedAt,
        List<Row> rows,
        Money total,
        Money envelope) {

    /** @throws IllegalArgumentException when a sum disagrees with its parts: such a list must not reach a signature */
    public ListSheet {
        rows = List.copyOf(rows);
        Money sum = rows.stream().map(Row::total).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(total)) throw new IllegalArgumentException("total differs from the sum of the rows");
    }

    public boolean draft() {
        return digest == null;
    }

    @Nullable
    Evidence evidence() {
        return digest == null || verifyCode == null || verifyAddress == null
                ? null
                : new Evidence(verifyCode, digest, verifyAddress);
    }

    /**
     * One beneficiary.
     *
     * @param cin   printed as given, full or masked: the caller knows what the reader may see
     * @param total sum of the items
     */
    public record Row(int number, PersonName name, String cin, LocalizedText project, List<Item> items, Money total) {

        public Row {
            items = List.copyOf(items);
            Money sum = items.stream().map(Item::total).reduce(Money.ZERO, Money::plus);
            if (!sum.equals(total)) throw new IllegalArgumentException("row " + number + " differs from its items");
        }
    }

    /** @param total of the quantity, centime for centime as decided, so not always quantity × price */
    public record Item(LocalizedText name, int quantity, Money unitPrice, Money total) {}
}
