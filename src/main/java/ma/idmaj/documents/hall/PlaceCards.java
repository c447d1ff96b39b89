package ma.idmaj.documents.hall;

import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.util.List;

/** Cards folded in two that stand before the guests, in the order of precedence. */
public record PlaceCards(List<PlaceCard> cards, Instant made) {

    /**
     * @param order in the order of precedence, from 1
     * @param name  in both scripts, one of which may be missing
     * @param title office held; may be empty
     * @param seat  may be empty
     */
    public record PlaceCard(int order, LocalizedText name, LocalizedText title, String seat) {}

    public PlaceCards {
        cards = List.copyOf(cards);
    }
}
