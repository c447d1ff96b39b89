package ma.idmaj.funding.composition;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who keeps the lists takes a composition: implemented by the modules below. */
public interface OpenLists {

    /** Lists that may still be changed, of ceremonies of this tranche or of none; the next first. */
    List<OpenList> open(UUID trancheId);

    /**
     * Takes a list for a change: nobody else changes it before the transaction ends.
     *
     * @return the list as it stands then
     * @throws ma.idmaj.shared.Refusal when it may not be changed any more
     */
    OpenList take(UUID ceremonyId);

    /** The address of the list's page, relative to the root. */
    String page(UUID ceremonyId);

    /**
     * Puts these people on the list in place of those who stand there, all or none. What the list sets aside is the
     * tranche's it was composed inside; whoever composed it has prepared it.
     *
     * @throws ma.idmaj.shared.Refusal when the ceremony is paid from another tranche meanwhile
     */
    void fill(UUID ceremonyId, UUID trancheId, String composedBy, List<Listed> people);

    /** A list in the making. */
    record OpenList(
            UUID ceremonyId,
            LocalizedText title,
            LocalDate heldOn,
            Money envelope,
            @Nullable UUID trancheId,
            List<ByHand> lines) {}

    /** A line of the list as it stands. */
    record ByHand(UUID project, Money total, List<HandItem> items) {

        public ByHand {
            // Runs kept before items were written down have none.
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** An item of such a line. */
    record HandItem(UUID item, int quantity, Money unitPrice) {

        public Money total() {
            return unitPrice.times(quantity);
        }
    }

    /** A person for the list. */
    record Listed(UUID beneficiary, UUID project, PersonName name, LocalizedText title, List<ListedItem> items) {}

    /** An item for a person, at the price it was composed at. */
    record ListedItem(UUID item, LocalizedText name, int quantity, Money unitPrice) {}
}
