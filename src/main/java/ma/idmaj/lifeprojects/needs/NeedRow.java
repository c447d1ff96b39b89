package ma.idmaj.lifeprojects.needs;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * One line of a needs list as it is shown.
 *
 * @param unitPrice the catalogue's reference price of today
 * @param version   what {@link NeedsService#change} and {@link NeedsService#remove} want back
 */
public record NeedRow(
        UUID id,
        UUID itemId,
        LocalizedText item,
        int quantity,
        NeedPriority priority,
        List<Substitute> substitutes,
        String reason,
        Money unitPrice,
        ItemState itemState,
        long version) {

    /** An item that may stand in for the one asked for. */
    public record Substitute(UUID itemId, LocalizedText name) {}

    public Money total() {
        return unitPrice.times(quantity);
    }

    /** The gravest first; null when nothing is wrong. */
    public @Nullable NeedFlag flag() {
        if (itemState == ItemState.WITHDRAWN) return NeedFlag.WITHDRAWN;
        if (unitPrice.centimes() == 0) return NeedFlag.UNPRICED;
        return itemState == ItemState.APPROVED ? null : NeedFlag.NOT_APPROVED;
    }
}
