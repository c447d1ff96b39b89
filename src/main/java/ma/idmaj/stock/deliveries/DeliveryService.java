package ma.idmaj.stock.deliveries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.stock.DeliveryPaper;
import ma.idmaj.documents.stock.DeliverySheet;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Sha256;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockService;
import ma.idmaj.stock.papers.StockNumbers;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Deliveries to premises: what waits for one, planned with its note issued and frozen, and read. */
@Service
@Transactional
@PreAuthorize("hasAuthority('STOCK_READ')")
public class DeliveryService {

    private static final int MOST_WAITING = 200;

    private final StockService stock;
    private final StockNumbers numbers;
    private final DeliveryStore store;
    private final Recipients recipients;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryService(
            StockService stock,
            StockNumbers numbers,
            DeliveryStore store,
            Recipients recipients,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stock = stock;
        this.numbers = numbers;
        this.store = store;
        this.recipients = recipients;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a day, or to come, in the order of their hours; others the newest first. */
    @Transactional(readOnly = true)
    public List<DeliveryRow> deliveries(DeliveryFilter filter, int offset, int limit) {
        return named(store.rows(filter, offset, limit));
    }

    @Transactional(readOnly = true)
    public Optional<DeliveryDetail> delivery(UUID id) {
        return store.find(id)
                .map(row -> new DeliveryDetail(
                        named(List.of(row)).getFirst(),
                        stock.pieces(store.pieces(id)),
                        user.may(Permission.PEOPLE_READ) ? store.record(id).orElse(null) : null,
                        store.after(id).orElse(null)));
    }

    @Transactional(readOnly = true)
    public List<DeliveryRow> ofPiece(UUID piece) {
        return named(store.ofPiece(piece));
    }

    /** What was or will be brought for these items of lists, the newest first; whose they are the caller knows. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('STOCK_READ', 'CEREMONY_READ')")
    public List<DeliveryRow> ofPurposes(Collection<UUID> purposes) {
        return store.ofPurposes(purposes);
    }

    /** When what was or will be brought for these items of lists was planned, left, came and was signed for. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('STOCK_READ', 'CEREMONY_READ')")
    public List<DeliveryMoment> moments(Collection<UUID> purposes) {
        return store.moments(purposes);
    }

    /** Pieces of items that are brought to the premises and that nobody brings yet, by line of a list. */
    @Transactional(readOnly = true)
    public List<WaitingDelivery> waiting() {
        Map<UUID, UUID> purposes = store.waiting(MOST_WAITING);
        Map<UUID, UUID> lines = recipients.lines(purposes.values());
        Map<UUID, Recipient> who = recipients.of(purposes.values());
        Map<UUID, PieceRow> pieces = stock.pieces(List.copyOf(purposes.keySet())).stream()
                .collect(Collectors.toMap(PieceRow::id, Function.identity()));
        var byLine = new LinkedHashMap<UUID, List<PieceRow>>();
        var recipient = new LinkedHashMap<UUID, Recipient>();
        purposes.forEach((piece, purpose) -> {
            UUID line = lines.get(purpose);
            if (line == null) return;
            byLine.computeIfAbsent(line, its -> new ArrayList<>()).add(Objects.requireNonNull(pieces.get(piece)));
            Recipient known = who.get(purpose);
            if (known != null) recipient.put(line, known);
        });
        return byLine.entrySet().stream()
                .map(its -> new WaitingDelivery(recipient.get(its.getKey()), its.getValue()))
                .toList();
    }

    /** @throws Refusal for pieces nobody waits for, or of several lines */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public DeliveryPlan plan(List<UUID> pieces) {
        List<PieceRow> rows = stock.pieces(pieces);
        if (rows.isEmpty()) throw new Refusal("stock.deliveries.pieceGone");
        UUID purpose =
                purposes(rows, store.purposes(ids(rows))).get(rows.getFirst().id());
        return new DeliveryPlan(rows, recipients.of(List.of(purpose)).get(purpose), recipients.address(purpose));
    }

    /** @throws Refusal for a piece that is promised to nobody, of another line than the others, or on its way already */
    @PreAuthorize("hasAuthority('STOCK_WRITE')")
    public UUID issue(DeliveryDraft draft) {
        return issue(draft, null);
    }

    UUID issue(DeliveryDraft draft, @Nullable UUID follows) {
        LocalDate today = LocalDate.now(clock);
        if (draft.day().isBefore(today)) throw new Refusal("stock.deliveries.dayPast");
        if (draft.day().isAfter(today.plusYears(1))) throw new Refusal("stock.dayTooFar");
        List<PieceRow> pieces = stock.pieces(draft.pieces());
        if (pieces.size() < draft.pieces().size()) throw new Refusal("stock.deliveries.pieceGone");
        Map<UUID, UUID> purposes = purposes(pieces, store.lockedPurposes(ids(pieces)));
        UUID id = NewId.next();
        int year = draft.day().getYear();
        int number = numbers.next(StockNumbers.Series.DELIVERY, year);
        String text = DeliveryNote.text(new DeliverySheet(
                DeliveryNote.number(year, number),
                draft.day(),
                draft.hour(),
                draft.address(),
                draft.vehicle(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                pieces.stream()
                        .map(piece -> new DeliverySheet.Line(piece.item(), piece.serial()))
                        .toList()));
        store.insert(id, year, number, draft, text, Sha256.of(text), follows);
        for (PieceRow piece : pieces) {
            if (!store.insertPiece(id, piece.id(), Objects.requireNonNull(purposes.get(piece.id()))))
                throw new Refusal("stock.deliveries.onItsWay", piece.serial());
        }
        events.publishEvent(
                new Changed("delivery", id.toString(), "deliveryIssued", DeliveryNote.number(year, number)));
        return id;
    }

    /** @return the note as PDF, the same bytes each time */
    public byte[] pdf(UUID id, PaperLanguages languages) {
        var stored = store.canonical(id).orElseThrow(() -> new Refusal("stock.deliveries.gone"));
        if (stored.getKey().isEmpty()) throw new Refusal("stock.deliveries.emptied");
        if (!Sha256.of(stored.getKey()).equals(stored.getValue())) throw new Refusal("stock.paperDamaged");
        events.publishEvent(new Changed("delivery", id.toString(), "deliveryPrinted", ""));
        return DeliveryPaper.render(DeliveryNote.sheet(stored.getKey()), stored.getValue(), languages);
    }

    /** What each piece is promised to; all of one line, for they go to one address. */
    private Map<UUID, UUID> purposes(List<PieceRow> pieces, Map<UUID, UUID> purposes) {
        for (PieceRow piece : pieces)
            if (!purposes.containsKey(piece.id())) throw new Refusal("stock.deliveries.notPromised", piece.serial());
        if (new HashSet<>(recipients.lines(purposes.values()).values()).size() > 1)
            throw new Refusal("stock.deliveries.severalLines");
        return purposes;
    }

    private static List<UUID> ids(List<PieceRow> pieces) {
        return pieces.stream().map(PieceRow::id).toList();
    }

    private List<DeliveryRow> named(List<DeliveryRow> rows) {
        Map<UUID, Recipient> who = recipients.of(
                rows.stream().map(DeliveryRow::purpose).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> row.purpose() == null ? row : row.of(who.get(row.purpose())))
                .toList();
    }
}
