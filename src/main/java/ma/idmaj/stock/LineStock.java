package ma.idmaj.stock;

import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the store does for the lines of a list: promises them what is there, hands it over, takes it back. Where nothing is
 * kept of an item nothing happens, and nothing here ever stops a list. The list's own act is what the trail tells; each
 * piece's steps are kept with the piece.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_READ', 'DAY_READ')")
public class LineStock {

    private final Shelves shelves;
    private final PieceStore pieces;
    private final CountStore counts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    LineStock(
            Shelves shelves, PieceStore pieces, CountStore counts, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.shelves = shelves;
        this.events = events;
        this.pieces = pieces;
        this.counts = counts;
        this.jdbc = jdbc;
    }

    /** @param purpose the item of the line, one per item and line */
    public record Wanted(UUID purpose, UUID itemId, int quantity) {}

    /** A piece promised to a line or handed over for it. */
    public record Offered(String code, String serial, PieceState state) {}

    /** Promises each what it lacks, as far as there is any; the first lines first. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_APPROVE', 'CEREMONY_PREPARE', 'STOCK_WRITE', 'DAY_WRITE')")
    public void reserve(List<Wanted> lines) {
        shelves.lock(items(lines));
        promise(lines);
    }

    /**
     * What is given at a desk instead of what was promised.
     *
     * @param typed    or scanned: the label's code of the piece in hand, or its serial number
     * @param replaced serial number of the piece whose place it takes; empty where the line has but one
     * @param damaged  whether that one is damaged: it goes to repair then
     * @param reason   why another is given
     */
    public record OtherPiece(String typed, String replaced, boolean damaged, String reason) {}

    /**
     * Gives a line the piece in hand in place of one it was promised. Where that piece was promised to another line, the two
     * change places, or, the promised one being damaged, the other line is promised one that is free.
     *
     * @return whose piece it was, when it was another's: a line not served yet, as what was given is no longer promised
     */
    @PreAuthorize("hasAuthority('DAY_WRITE')")
    public Optional<UUID> exchange(Wanted line, OtherPiece other) {
        shelves.lock(List.of(line.itemId()));
        var piece = pieces.locked(line.itemId(), other.typed())
                .orElseThrow(() -> new Refusal("stock.pieceUnknown", other.typed()));
        if (!piece.itemId().equals(line.itemId())) throw new Refusal("stock.pieceOfAnotherItem", piece.serial());
        // The one it has already, scanned again.
        if (line.purpose().equals(piece.purpose())) return Optional.empty();
        Optional<UUID> owner = Optional.ofNullable(piece.state() == PieceState.RESERVED ? piece.purpose() : null);
        Optional<Piece> replaced = replaced(line, other.replaced());
        if (owner.isPresent() && replaced.isEmpty()) throw new Refusal("stock.pieceTaken", piece.serial());
        if (owner.isPresent()) piece = step(piece, piece.release(), other.reason());
        Optional<Piece> left =
                replaced.map(had -> step(had, other.damaged() ? had.sendToRepair() : had.release(), other.reason()));
        step(piece, piece.reserve(line.purpose()), other.reason());
        if (owner.isPresent() && !other.damaged())
            left.ifPresent(free -> step(free, free.reserve(owner.get()), other.reason()));
        else if (owner.isPresent() || left.isPresent() && !other.damaged())
            events.publishEvent(new GoodsAvailable(Set.of(line.itemId())));
        return owner;
    }

    /** The promised piece that another takes the place of; none where the line still lacks one. */
    private Optional<Piece> replaced(Wanted line, String serial) {
        List<Piece> had = pieces.lockedFor(List.of(line.purpose()), PieceState.RESERVED);
        if (!serial.isBlank())
            return Optional.of(had.stream()
                    .filter(piece -> SerialNumber.folded(piece.serial()).equals(SerialNumber.folded(serial)))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("stock.pieceNotOfLine", serial)));
        if (pieces.countFor(line.purpose(), line.itemId()) < line.quantity()) return Optional.empty();
        if (had.isEmpty()) throw new Refusal("stock.lineHasAll");
        if (had.size() > 1) throw new Refusal("stock.whichReplaced");
        return Optional.of(had.getFirst());
    }

    private Piece step(Piece before, Piece after, String reason) {
        pieces.save(before, after, reason);
        return after;
    }

    /** The pieces of each line's item, by purpose; one without any is absent. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_READ', 'DAY_READ', 'DAY_DELIVER')")
    public Map<UUID, List<Offered>> offered(Collection<UUID> purposes) {
        var offered = new HashMap<UUID, List<Offered>>();
        if (purposes.isEmpty()) return offered;
        jdbc.sql("select purpose, code, serial, state from piece where purpose in (:purposes) order by serial")
                .param("purposes", purposes)
                .query(row -> {
                    offered.computeIfAbsent(row.getObject("purpose", UUID.class), purpose -> new ArrayList<>())
                            .add(new Offered(
                                    row.getString("code"),
                                    row.getString("serial"),
                                    PieceState.valueOf(row.getString("state"))));
                });
        return offered;
    }

    /** How many are promised to each line's item or were handed over for it, pieces and counted; none is absent. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> promised(Collection<UUID> purposes) {
        var promised = new HashMap<UUID, Integer>();
        if (purposes.isEmpty()) return promised;
        jdbc.sql("""
                select purpose, sum(many) many from (
                    select purpose, count(*) many from piece where purpose in (:purposes) group by purpose
                    union all
                    select purpose, sum(reserved + handed_over) from stock_promise where purpose in (:purposes)
                    group by purpose) p
                group by purpose having many > 0""").param("purposes", purposes).query(row -> {
            promised.put(row.getObject("purpose", UUID.class), row.getInt("many"));
        });
        return promised;
    }

    /**
     * What was given leaves the store. Of what a line was not promised it takes what is free: it has left all the same.
     * What was found damaged at the desk is promised to nobody else: a piece goes to repair, of what is counted it is lost.
     *
     * @param note of the desk, kept with what was damaged
     */
    @PreAuthorize("hasAuthority('DAY_DELIVER')")
    public void handOver(List<Wanted> given, List<Wanted> damaged, String note) {
        shelves.lock(items(Stream.concat(given.stream(), damaged.stream()).toList()));
        putAside(damaged, note);
        promise(given);
        List<UUID> purposes = purposes(given);
        for (Piece piece : pieces.lockedFor(purposes, PieceState.RESERVED)) pieces.save(piece, piece.handOver(), "");
        for (var promise : counts.lockedPromises(purposes(given))) {
            int quantity = promise.reserved();
            if (quantity == 0) continue;
            move(promise, CountStore.Kind.HANDED_OVER, quantity, "");
            counts.keep(promise.with(0, promise.handedOver() + quantity));
        }
    }

    private void putAside(List<Wanted> damaged, String note) {
        for (Piece piece : pieces.lockedFor(purposes(damaged), PieceState.RESERVED))
            pieces.save(piece, piece.sendToRepair(), note);
        for (var promise : counts.lockedPromises(purposes(damaged))) {
            int quantity = promise.reserved();
            if (quantity == 0) continue;
            move(promise, CountStore.Kind.RELEASED, quantity, note);
            move(promise, CountStore.Kind.LOST, quantity, note);
            counts.keep(promise.with(0, promise.handedOver()));
        }
    }

    /** A hand-over was annulled: what it gave is promised to the same line again. */
    @PreAuthorize("hasAuthority('DAY_WRITE')")
    public void takeBack(List<Wanted> given, String reason) {
        shelves.lock(items(given));
        for (Piece piece : pieces.lockedFor(purposes(given), PieceState.HANDED_OVER))
            pieces.save(piece, piece.takeBack(), reason);
        for (var promise : counts.lockedPromises(purposes(given))) {
            int quantity = promise.handedOver();
            if (quantity == 0) continue;
            move(promise, CountStore.Kind.TAKEN_BACK, quantity, reason);
            counts.keep(promise.with(promise.reserved() + quantity, 0));
        }
        // What the line could not be given then may have come since, when it no longer waited.
        promise(given);
    }

    /** Equipment that was signed for came back: it is looked at before it is free again, and promised to nobody. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void giveBack(List<Wanted> given, String reason) {
        shelves.lock(items(given));
        for (PieceState where : List.of(PieceState.HANDED_OVER, PieceState.AWAY_FOR_REPAIR))
            for (Piece piece : pieces.lockedFor(purposes(given), where)) pieces.save(piece, piece.giveBack(), reason);
        for (var promise : counts.lockedPromises(purposes(given))) {
            if (promise.handedOver() == 0) continue;
            move(promise, CountStore.Kind.GIVEN_BACK, promise.handedOver(), reason);
            counts.keep(promise.with(promise.reserved(), 0));
        }
    }

    /** The list is done with: what was promised and not handed over is free again, and offered to who waits for it. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void release(List<Wanted> lines) {
        pass(lines, List.of());
    }

    /** Others take the place of these lines: what was promised and not handed over is theirs first, then who waits for it. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void pass(List<Wanted> lines, List<Wanted> heirs) {
        shelves.lock(Stream.concat(lines.stream(), heirs.stream())
                .map(Wanted::itemId)
                .toList());
        var freed = new HashSet<UUID>();
        for (Piece piece : pieces.lockedFor(purposes(lines), PieceState.RESERVED)) {
            pieces.save(piece, piece.release(), "");
            freed.add(piece.itemId());
        }
        for (var promise : counts.lockedPromises(purposes(lines))) {
            if (promise.reserved() == 0) continue;
            move(promise, CountStore.Kind.RELEASED, promise.reserved(), "");
            counts.keep(promise.with(0, promise.handedOver()));
            freed.add(promise.itemId());
        }
        promise(heirs);
        if (!freed.isEmpty()) events.publishEvent(new GoodsAvailable(freed));
    }

    private static List<UUID> items(List<Wanted> lines) {
        return lines.stream().map(Wanted::itemId).toList();
    }

    private static List<UUID> purposes(List<Wanted> lines) {
        return lines.stream().map(Wanted::purpose).toList();
    }

    private void promise(List<Wanted> lines) {
        var byItem = new LinkedHashMap<UUID, List<Wanted>>();
        lines.forEach(line ->
                byItem.computeIfAbsent(line.itemId(), item -> new ArrayList<>()).add(line));
        byItem.forEach((item, wanted) -> {
            reservePieces(item, wanted);
            reserveCounted(item, wanted);
        });
    }

    private void reservePieces(UUID item, List<Wanted> wanted) {
        var lacking = new ArrayList<UUID>();
        for (Wanted line : wanted) {
            int lacks = line.quantity() - pieces.countFor(line.purpose(), item);
            for (int i = 0; i < lacks; i++) lacking.add(line.purpose());
        }
        if (lacking.isEmpty()) return;
        List<Piece> free = pieces.lockedFree(item, lacking.size());
        for (int i = 0; i < free.size(); i++)
            pieces.save(free.get(i), free.get(i).reserve(lacking.get(i)), "");
    }

    private void reserveCounted(UUID item, List<Wanted> wanted) {
        var stock = counts.locked(item);
        if (stock.isEmpty()) return;
        int free = stock.get().free();
        for (Wanted line : wanted) {
            if (free == 0) return;
            var before = counts.lockedPromise(line.purpose(), item);
            int quantity = Math.min(free, line.quantity() - before.reserved() - before.handedOver());
            if (quantity <= 0) continue;
            move(before, CountStore.Kind.RESERVED, quantity, "");
            counts.keep(before.with(before.reserved() + quantity, before.handedOver()));
            free -= quantity;
        }
    }

    private void move(CountStore.Promise promise, CountStore.Kind kind, int quantity, String reason) {
        counts.move(
                promise.itemId(),
                kind,
                quantity,
                stock -> switch (kind) {
                    case RESERVED -> stock.reserve(quantity);
                    case RELEASED -> stock.release(quantity);
                    case HANDED_OVER -> stock.handOver(quantity);
                    case TAKEN_BACK -> stock.takeBack(quantity);
                    case LOST -> stock.lose(quantity);
                    case GIVEN_BACK -> stock.giveBack(quantity);
                    case RECEIVED, SHELVED, DISCARDED -> throw new IllegalStateException(kind.name());
                },
                null,
                promise.purpose(),
                reason);
    }
}
