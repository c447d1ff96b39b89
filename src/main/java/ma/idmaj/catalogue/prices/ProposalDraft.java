package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reference price one supervisor proposes.
 *
 * @param price   of one {@code unit}, VAT included
 * @param unit    the item's, as whoever proposes saw it
 * @param date    the day it was asked or seen
 * @param source  where; the supplier when it comes from a quote
 * @param quoteId the quote it comes from; null when typed
 * @param reason  for whoever decides; may stay empty while the price is near the current one
 */
public record ProposalDraft(
        UUID itemId,
        Money price,
        ItemUnit unit,
        LocalDate date,
        String source,
        @Nullable UUID quoteId,
        String reason) {

    public static final int MAX_SOURCE = 120;
    public static final int MAX_REASON = 240;

    public ProposalDraft {
        source = cut(source, MAX_SOURCE);
        reason = cut(reason, MAX_REASON);
    }

    /** From what a supplier asked. */
    public static ProposalDraft of(QuoteRow quote, String reason) {
        return new ProposalDraft(
                quote.itemId(), quote.price(), quote.unit(), quote.quotedOn(), quote.supplier(), quote.id(), reason);
    }

    private static String cut(String text, int length) {
        String clean = CleanText.oneLine(text);
        return clean.length() > length ? clean.substring(0, length) : clean;
    }
}
