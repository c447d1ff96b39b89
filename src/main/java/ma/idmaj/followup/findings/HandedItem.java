package ma.idmaj.followup.findings;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One thing signed for: a piece with its label, or an item whose pieces are not told apart.
 *
 * @param code   on the piece's label; empty for an item without one
 * @param serial as its plate says it; empty as the code is
 */
public record HandedItem(
        UUID lineItemId, @Nullable UUID pieceId, LocalizedText name, int quantity, String code, String serial) {

    /** By which it stands in a form. */
    public UUID key() {
        return pieceId == null ? lineItemId : pieceId;
    }
}
