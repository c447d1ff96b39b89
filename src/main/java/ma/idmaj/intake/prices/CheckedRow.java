package ma.idmaj.intake.prices;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.prices.PricedItem;
import ma.idmaj.intake.Finding;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A row as it was understood.
 *
 * @param choices  what may become of it, the usual one first
 * @param item     the catalogue's; null when it lacks it
 * @param price    null when unreadable
 * @param date     the list's own day where the row has none; null when unreadable
 * @param unit     null: the item's own
 * @param sameAs   the earlier row of the same item, 0 for none
 * @param findings why it is of its kind, and what else there is to see
 */
public record CheckedRow(
        PriceListDraft.Row row,
        RowKind kind,
        List<PriceRowChoice> choices,
        LocalizedText name,
        @Nullable PricedItem item,
        @Nullable Money price,
        @Nullable LocalDate date,
        @Nullable ItemUnit unit,
        int sameAs,
        List<Finding> findings)
        implements Serializable {

    public CheckedRow {
        choices = List.copyOf(choices);
        findings = List.copyOf(findings);
    }

    public int number() {
        return row.row();
    }

    public PriceRowChoice usual() {
        return choices.getFirst();
    }

    public boolean says(String messageKey) {
        return findings.stream().anyMatch(finding -> finding.messageKey().equals(messageKey));
    }
}
