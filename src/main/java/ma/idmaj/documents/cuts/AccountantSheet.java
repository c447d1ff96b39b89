package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.List;

/**
 * For the accountant: what each line costs, and the same sum by funder and by supplier. Lines go by their numbers.
 *
 * @param funders   empty name for what no funder is named for
 * @param suppliers empty name for what no order says
 */
public record AccountantSheet(
        CutHead head, List<Row> rows, List<Part> funders, List<Part> suppliers, Money total, Money envelope) {

    /** @throws IllegalArgumentException when a sum disagrees with its parts: such a paper must not reach a signature */
    public AccountantSheet {
        rows = List.copyOf(rows);
        funders = List.copyOf(funders);
        suppliers = List.copyOf(suppliers);
        Money sum = rows.stream().map(Row::total).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(total)) throw new IllegalArgumentException("total differs from the sum of the lines");
        if (!sum(funders).equals(total)) throw new IllegalArgumentException("funders do not make up the total");
        if (!sum(suppliers).equals(total)) throw new IllegalArgumentException("suppliers do not make up the total");
    }

    public record Row(int number, List<Item> items, Money total) {

        public Row {
            items = List.copyOf(items);
            Money sum = items.stream().map(Item::total).reduce(Money.ZERO, Money::plus);
            if (!sum.equals(total)) throw new IllegalArgumentException("line " + number + " differs from its items");
        }
    }

    public record Item(LocalizedText name, int quantity, Money unitPrice, Money total) {}

    public record Part(LocalizedText name, Money amount) {}

    private static Money sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }
}
