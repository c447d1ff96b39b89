package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.List;

/**
 * For the governor: how many people of which trades, and the sums by sector. Nobody's name.
 *
 * @param women   and {@code men}: those whose file says so
 * @param trades  in the order they are printed; an empty name for those without one
 * @param sectors likewise
 */
public record GovernorSheet(
        CutHead head,
        int people,
        int women,
        int men,
        List<Trade> trades,
        List<SectorSum> sectors,
        Money total,
        Money envelope) {

    public record Trade(LocalizedText sector, LocalizedText name, int people) {}

    public record SectorSum(LocalizedText name, int people, Money total) {}

    /** @throws IllegalArgumentException when counts or sums disagree: such a paper must not reach a signature */
    public GovernorSheet {
        trades = List.copyOf(trades);
        sectors = List.copyOf(sectors);
        Money sum = sectors.stream().map(SectorSum::total).reduce(Money.ZERO, Money::plus);
        if (!sum.equals(total)) throw new IllegalArgumentException("total differs from the sum of the sectors");
        if (people != trades.stream().mapToInt(Trade::people).sum()
                || people != sectors.stream().mapToInt(SectorSum::people).sum()
                || women + men > people) throw new IllegalArgumentException("counts differ from the people");
    }
}
