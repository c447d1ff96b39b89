package ma.idmaj.stock;

import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One piece as it stands; each verb answers with the piece as it stands afterwards, or refuses.
 *
 * @param purpose the line of a list it is promised to or was handed over for
 */
record Piece(
        UUID id,
        UUID itemId,
        String serial,
        PieceState state,
        @Nullable UUID purpose,
        long version) {

    static Piece received(UUID id, UUID itemId, String serial) {
        return new Piece(id, itemId, serial, PieceState.RECEIVED, null, 0);
    }

    Piece reserve(UUID line) {
        if (state == PieceState.RESERVED) throw new Refusal("stock.pieceTaken", serial);
        only(PieceState.RECEIVED, PieceState.RESERVED);
        return moved(PieceState.RESERVED, line);
    }

    Piece release() {
        only(PieceState.RESERVED, PieceState.RECEIVED);
        return moved(PieceState.RECEIVED, null);
    }

    Piece handOver() {
        only(PieceState.RESERVED, PieceState.HANDED_OVER);
        return moved(PieceState.HANDED_OVER, purpose);
    }

    /** The hand-over was annulled: the piece is still promised to the same line. */
    Piece takeBack() {
        only(PieceState.HANDED_OVER, PieceState.RESERVED);
        return moved(PieceState.RESERVED, purpose);
    }

    /** It breaks down at its owner's: it stays theirs while it is repaired. */
    Piece takeForRepair() {
        only(PieceState.HANDED_OVER, PieceState.AWAY_FOR_REPAIR);
        return moved(PieceState.AWAY_FOR_REPAIR, purpose);
    }

    Piece bringBack() {
        only(PieceState.AWAY_FOR_REPAIR, PieceState.HANDED_OVER);
        return moved(PieceState.HANDED_OVER, purpose);
    }

    Piece giveBack() {
        return moved(PieceState.RETURNED, null);
    }

    Piece sendToRepair() {
        return moved(PieceState.IN_REPAIR, null);
    }

    Piece lose() {
        return moved(PieceState.LOST, null);
    }

    /** Back from repair, given back and found whole, or found again: free once more. */
    Piece shelve() {
        if (state == PieceState.RESERVED) throw refusal(PieceState.RECEIVED);
        return moved(PieceState.RECEIVED, null);
    }

    private void only(PieceState from, PieceState to) {
        if (state != from) throw refusal(to);
    }

    private Piece moved(PieceState to, @Nullable UUID line) {
        if (!state.next().contains(to)) throw refusal(to);
        return new Piece(id, itemId, serial, to, line, version + 1);
    }

    private Refusal refusal(PieceState to) {
        return new Refusal("stock.pieceWrongState", serial, state, to);
    }
}
