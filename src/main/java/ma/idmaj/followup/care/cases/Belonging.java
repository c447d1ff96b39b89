package ma.idmaj.followup.care.cases;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something a person was handed over at a closed ceremony and still has.
 *
 * @param piece         where the store keeps the item one by one: then there is one row a piece
 * @param serial        empty without a piece
 * @param service       a course, an insurance: it can neither break nor come back
 * @param warrantyUntil the piece's, or what the catalogue promises from the hand-over on
 * @param open          the case that is open about it, besides complaints
 */
public record Belonging(
        UUID lineItem,
        @Nullable UUID piece,
        String serial,
        LocalizedText item,
        int quantity,
        boolean service,
        LocalDate handedOn,
        @Nullable LocalDate warrantyUntil,
        String supplier,
        @Nullable CareKind open) {

    /** Both ids of what is chosen, as one value. */
    public Thing thing() {
        return new Thing(lineItem, piece);
    }

    /** What a case is about. */
    public record Thing(UUID lineItem, @Nullable UUID piece) {}
}
