package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a supplier asks for an item.
 *
 * @param validUntil last day it is kept to; null when the supplier does not say
 * @param price      of one unit, VAT included
 * @param vatRate    in hundredths of a percent: 2000 is 20 %; null where nobody has said
 * @param reference  the supplier's own number of the item or the offer
 * @param source     the paper or file it stands in
 */
public record QuoteDraft(
        UUID itemId,
        UUID supplierId,
        LocalDate quotedOn,
        @Nullable LocalDate validUntil,
        Money price,
        @Nullable Integer vatRate,
        ItemUnit unit,
        String reference,
        String source) {

    public static final int MAX_REFERENCE = 60;
    public static final int MAX_SOURCE = 160;

    public QuoteDraft {
        reference = cut(reference, MAX_REFERENCE);
        source = cut(source, MAX_SOURCE);
    }

    private static String cut(String text, int length) {
        String clean = CleanText.oneLine(text);
        return clean.length() > length ? clean.substring(0, length) : clean;
    }
}
