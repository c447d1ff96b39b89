package ma.idmaj.catalogue.kits;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.facts.PriceLimits;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * One version of a trade's usual equipment, as it was made and at the prices of today.
 *
 * @param version the one shown
 * @param current the one on offer
 */
public record KitRow(
        UUID id,
        String code,
        LocalizedText name,
        TradeRow trade,
        KitState state,
        long version,
        long current,
        List<Line> lines) {

    /** An item that may be taken instead, as it stands today. */
    public record Alternate(UUID itemId, LocalizedText name, ItemUnit unit, Money price, ItemState state) {}

    /**
     * An item of the kit.
     *
     * @param unitPrice when the version was made
     * @param unit      when the version was made
     * @param today     of the item now
     */
    public record Line(
            UUID itemId,
            LocalizedText name,
            ItemUnit unit,
            int quantity,
            KitPriority priority,
            List<Alternate> alternates,
            String note,
            Money unitPrice,
            Today today) {

        public Money total() {
            return unitPrice.times(quantity);
        }

        public Money totalToday() {
            return today.price().times(quantity);
        }

        /** What is to be looked at before the item is bought. */
        public Set<KitFlag> flags(LocalDate day) {
            var flags = EnumSet.noneOf(KitFlag.class);
            if (today.state() == ItemState.WITHDRAWN) flags.add(KitFlag.WITHDRAWN);
            else if (today.state() != ItemState.APPROVED) flags.add(KitFlag.NOT_APPROVED);
            if (today.price().centimes() == 0) flags.add(KitFlag.UNPRICED);
            if (today.unit() != unit) flags.add(KitFlag.UNIT_CHANGED);
            if (today.priceDate().isBefore(PriceLimits.oldestFresh(day))) flags.add(KitFlag.PRICE_OLD);
            return flags;
        }

        /** The first alternate that may be bought today, counted as the line is. */
        public Optional<Alternate> replacement() {
            return alternates.stream()
                    .filter(one -> one.state() == ItemState.APPROVED && one.unit() == unit)
                    .findFirst();
        }
    }

    /** An item's reference price, unit and state as they are now. */
    public record Today(Money price, LocalDate priceDate, ItemUnit unit, ItemState state) {}

    /** At the prices the version was made with. */
    public Money total() {
        return sum(Line::total);
    }

    /** At today's reference prices. */
    public Money totalToday() {
        return sum(Line::totalToday);
    }

    /** By how much the kit has become dearer since the version was made; negative when cheaper. */
    public Money drift() {
        return totalToday().minus(total());
    }

    /** The drift in per cent of the version's total, to one decimal; null where that is nought. */
    public @Nullable BigDecimal driftPercent() {
        if (total().centimes() == 0) return null;
        return drift().dirhams().movePointRight(2).divide(total().dirhams(), 1, RoundingMode.HALF_UP);
    }

    /** Of today's prices. */
    public Optional<LocalDate> oldestPrice() {
        return lines.stream().map(line -> line.today().priceDate()).min(LocalDate::compareTo);
    }

    public List<Line> flagged(KitFlag flag, LocalDate day) {
        return lines.stream().filter(line -> line.flags(day).contains(flag)).toList();
    }

    /** Whether it is the version on offer. */
    public boolean offered() {
        return version == current && state == KitState.IN_USE;
    }

    private Money sum(Function<Line, Money> amount) {
        return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
