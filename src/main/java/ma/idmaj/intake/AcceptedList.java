package ma.idmaj.intake;

import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list without blocking findings, as typed values, in the file's order.
 *
 * @param sha256 digest of the file it comes from
 * @param total  of all items
 */
public record AcceptedList(String fileName, String sha256, List<AcceptedPerson> people, Money total) {

    public AcceptedList {
        people = List.copyOf(people);
    }

    /** @param project as the file names it; empty when it doesn't */
    public record AcceptedPerson(
            int row,
            PersonName name,
            NationalId cin,
            Optional<LocalDate> birth,
            Optional<Phone> phone,
            Optional<Sex> sex,
            String project,
            List<AcceptedItem> items) {

        public AcceptedPerson {
            items = List.copyOf(items);
        }

        public Money total() {
            return items.stream().map(AcceptedItem::total).reduce(Money.ZERO, Money::plus);
        }
    }

    /** @param quantity from 1 to 1,000 */
    public record AcceptedItem(int row, String name, int quantity, Money unitPrice) {

        public Money total() {
            return unitPrice.times(quantity);
        }
    }

    public int itemCount() {
        return people.stream().mapToInt(person -> person.items().size()).sum();
    }
}
