package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import java.util.List;
import java.util.UUID;

/**
 * One line of a list with its items. {@code version} goes back with each change.
 *
 * @param station the desk or table where the person is served; empty when none is named
 */
public record LineRow(
        UUID id,
        UUID beneficiaryId,
        UUID lifeProjectId,
        int position,
        PersonName name,
        LocalizedText project,
        LineState state,
        List<Item> items,
        Money total,
        String station,
        long version) {

    /** One item of the line. */
    public record Item(
            UUID id, UUID itemId, LocalizedText name, int quantity, Money unitPrice, Money total, ItemState state) {}

    static LineRow of(DistributionLine line) {
        return new LineRow(
                line.id,
                line.beneficiaryId,
                line.lifeProjectId,
                line.position,
                line.name,
                line.project,
                line.state,
                line.items.stream()
                        .map(i -> new Item(i.id, i.itemId, i.name, i.quantity, i.unitPrice, i.total(), i.state))
                        .toList(),
                line.total(),
                line.station,
                line.version);
    }

    /** What the list costs; a line whose place someone of the reserve took costs nothing. */
    public static Money sum(List<LineRow> lines) {
        return counted(lines).stream().map(LineRow::total).reduce(Money.ZERO, Money::plus);
    }

    /** What was handed over and signed for, item by item: a piece that was missing or damaged was not given. */
    public static Money given(List<LineRow> lines) {
        return lines.stream()
                .filter(line -> line.state() == LineState.SIGNED)
                .flatMap(line -> line.items().stream())
                .filter(item -> item.state().handedOver())
                .map(Item::total)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Without the lines whose place someone of the reserve took. */
    public static List<LineRow> counted(List<LineRow> lines) {
        return lines.stream().filter(line -> line.state().counts()).toList();
    }
}
