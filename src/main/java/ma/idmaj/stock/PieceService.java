package ma.idmaj.stock;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What happens to pieces and counted stock besides lists, each with a reason: given back, repaired, lost, found again. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('STOCK_WRITE')")
public class PieceService {

    public static final int REASON_LENGTH = 240;

    private final Shelves shelves;
    private final PieceStore pieces;
    private final CountStore counts;
    private final ApplicationEventPublisher events;

    PieceService(Shelves shelves, PieceStore pieces, CountStore counts, ApplicationEventPublisher events) {
        this.shelves = shelves;
        this.pieces = pieces;
        this.counts = counts;
        this.events = events;
    }

    /** Whoever received it gives it back; it is looked at before it is free again. */
    public void giveBack(String code, String reason) {
        move(code, reason, "pieceGivenBack", Piece::giveBack);
    }

    /** Goes to a workshop and stays whose it is. */
    public void takeForRepair(String code, String reason) {
        move(code, reason, "pieceTakenForRepair", Piece::takeForRepair);
    }

    public void bringBack(String code, String reason) {
        move(code, reason, "pieceBroughtBack", Piece::bringBack);
    }

    public void sendToRepair(String code, String reason) {
        move(code, reason, "pieceSentToRepair", Piece::sendToRepair);
    }

    public void lose(String code, String reason) {
        move(code, reason, "pieceLost", Piece::lose);
    }

    /** Repaired, given back and whole, or found again: free once more. */
    public void shelve(String code, String reason) {
        move(code, reason, "pieceShelved", Piece::shelve);
    }

    /** Counted stock that is spoilt or not found. */
    public void lose(UUID item, int quantity, String reason) {
        act(item, CountStore.Kind.LOST, quantity, stock -> stock.lose(quantity), reason, "stockLost");
    }

    /** Counted stock that was given back and is whole: free once more. */
    public void shelve(UUID item, int quantity, String reason) {
        act(item, CountStore.Kind.SHELVED, quantity, stock -> stock.shelve(quantity), reason, "stockShelved");
        events.publishEvent(new GoodsAvailable(Set.of(item)));
    }

    /** Counted stock that was given back and is good for nobody. */
    public void discard(UUID item, int quantity, String reason) {
        act(item, CountStore.Kind.DISCARDED, quantity, stock -> stock.discard(quantity), reason, "stockDiscarded");
    }

    private void act(
            UUID item,
            CountStore.Kind kind,
            int quantity,
            UnaryOperator<CountedStock> verb,
            String reason,
            String act) {
        String words = words(reason);
        shelves.lock(List.of(item));
        counts.move(item, kind, quantity, verb, null, null, words);
        events.publishEvent(new Changed("stock", item.toString(), act, Integer.toString(quantity)));
    }

    private void move(String code, String reason, String act, UnaryOperator<Piece> verb) {
        String words = words(reason);
        UUID item = pieces.itemOf(code).orElseThrow(() -> new Refusal("stock.pieceUnknown", code));
        shelves.lock(List.of(item));
        var before = pieces.locked(code).orElseThrow(() -> new Refusal("stock.pieceUnknown", code));
        var after = verb.apply(before);
        pieces.save(before, after, words);
        events.publishEvent(new Changed("piece", before.id().toString(), act, ""));
        // Free again, or gone from a line that had it: another may take its place.
        if (after.state() == PieceState.RECEIVED || before.state() == PieceState.RESERVED)
            events.publishEvent(new GoodsAvailable(Set.of(item)));
    }

    private static String words(String reason) {
        String words = CleanText.oneLine(reason);
        if (words.isEmpty()) throw new Refusal("stock.reasonMissing");
        if (words.length() > REASON_LENGTH) throw new Refusal("stock.textTooLong", REASON_LENGTH);
        return words;
    }
}
