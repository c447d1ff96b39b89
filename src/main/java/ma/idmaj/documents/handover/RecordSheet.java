package ma.idmaj.documents.handover;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * One hand-over, as its record and its receipt are printed.
 *
 * @param number     in the year's series, such as {@code 2026/0012}; empty before the hand-over
 * @param body       the organiser's legal name; empty: neutral words stand for it
 * @param givenBy    who handed over for the organiser; empty before the hand-over
 * @param signing    absent before the hand-over
 * @param annulledOn of a record that does not stand any more
 * @param total      of what was handed over; of what is planned before that and on an annulled record
 */
public record RecordSheet(
        Occasion occasion,
        String number,
        Party person,
        LocalizedText body,
        LocalizedText givenBy,
        List<GivenItem> items,
        Money total,
        @Nullable Signing signing,
        @Nullable LocalDate annulledOn) {

    /** Of an organiser whose legal name is not set. */
    public RecordSheet(
            Occasion occasion,
            String number,
            Party person,
            LocalizedText givenBy,
            List<GivenItem> items,
            Money total,
            @Nullable Signing signing,
            @Nullable LocalDate annulledOn) {
        this(occasion, number, person, new LocalizedText("", ""), givenBy, items, total, signing, annulledOn);
    }

    /** @throws IllegalArgumentException when the sum disagrees with its parts: such a paper must not reach a signature */
    public RecordSheet {
        items = List.copyOf(items);
        boolean planned = signing == null;
        boolean whole = planned || annulledOn != null;
        Money sum = items.stream()
                .filter(item -> whole || item.state().handedOver())
                .map(GivenItem::total)
                .reduce(Money.ZERO, Money::plus);
        if (!sum.equals(total)) throw new IllegalArgumentException("total differs from what was handed over");
        if (planned != number.isEmpty()) throw new IllegalArgumentException("signed and without a number");
    }
}
