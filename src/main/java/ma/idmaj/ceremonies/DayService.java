package ma.idmaj.ceremonies;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.TemporaryAccounts;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.SignatureDrawing;
import ma.idmaj.stock.LineStock.OtherPiece;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The day: who is here, what is handed over, signed, undone. Every act is one transaction and one round trip. An act
 * that another desk came before is tried again as things stand then: the first acts of a day all want to open it, and
 * only a line that has really changed is worth a refusal.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('DAY_WRITE')")
@Retryable(
        includes = ConcurrencyFailureException.class,
        predicate = WholeTransaction.class,
        maxRetries = 3,
        delay = 15,
        jitter = 10)
public class DayService {

    /** On the screen it is offered for ten seconds; two more for the way here. */
    private static final Duration AT_ONCE = Duration.ofSeconds(12);

    private static final int LONGEST_REASON = 240;
    private static final int LONGEST_NOTE = 240;
    private static final int LONGEST_TEXT = 1000;

    private static final Set<ItemState> OF_THE_DAY = EnumSet.of(ItemState.GIVEN, ItemState.MISSING, ItemState.DAMAGED);

    private final VisibleLines lines;
    private final HandoverRepository handovers;
    private final RecordNumbers numbers;
    private final StockOfLists stock;
    private final OvertakenPapers papers;
    private final TemporaryAccounts desks;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayService(
            VisibleLines lines,
            HandoverRepository handovers,
            RecordNumbers numbers,
            StockOfLists stock,
            OvertakenPapers papers,
            TemporaryAccounts desks,
            CeremonyAccess access,
            CurrentUser user,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.handovers = handovers;
        this.numbers = numbers;
        this.stock = stock;
        this.papers = papers;
        this.desks = desks;
        this.access = access;
        this.user = user;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The frozen list in call order with what has become of each line; a case worker's own people alone. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('DAY_READ', 'CEREMONY_READ')")
    public List<LineRow> lines(UUID ceremonyId) {
        access.find(ceremonyId);
        return lines.of(ceremonyId);
    }

    /** One of {@link #lines}, by its number on the list: what another desk has just changed is read alone. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('DAY_READ', 'CEREMONY_READ')")
    public Optional<LineRow> lineAt(UUID ceremonyId, int position) {
        access.find(ceremonyId);
        return lines.at(ceremonyId, position);
    }

    /** The standing hand-over records of the ceremony, without their drawings. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('DAY_READ', 'CEREMONY_READ')")
    public List<HandoverRow> records(UUID ceremonyId) {
        access.find(ceremonyId);
        List<HandoverRow> standing = handovers.standing(ceremonyId);
        if (!lines.ownPeopleOnly()) return standing;
        Set<UUID> own = lines.of(ceremonyId).stream().map(LineRow::id).collect(Collectors.toSet());
        return standing.stream().filter(record -> own.contains(record.lineId())).toList();
    }

    /**
     * One line of the ceremony as it stands; a case worker's own people's alone.
     *
     * @throws Refusal when it is on another list
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('DAY_DELIVER', 'CEREMONY_READ')")
    public LineRow line(UUID ceremonyId, UUID lineId) {
        access.find(ceremonyId);
        return lines.one(LineRow.of(access.line(ceremonyId, lineId)));
    }

    /** The standing hand-over record of a line. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('DAY_DELIVER')")
    public Optional<HandoverRow> record(UUID ceremonyId, UUID lineId) {
        access.find(ceremonyId);
        return handovers.standingOf(access.line(ceremonyId, lineId).id);
    }

    @PreAuthorize("hasAuthority('DAY_DELIVER')")
    public void checkIn(UUID lineId, long version, boolean byProxy) {
        act(lineId, version, "checkedIn", (line, now) -> line.checkIn(byProxy, now, user.username()));
    }

    @PreAuthorize("hasAuthority('DAY_DELIVER')")
    public void markAbsent(UUID lineId, long version) {
        act(lineId, version, "absent", (line, now) -> line.markAbsent(now, user.username()));
    }

    @PreAuthorize("hasAuthority('DAY_DELIVER')")
    public void postpone(UUID lineId, long version) {
        act(lineId, version, "postponed", (line, now) -> line.postpone(now, user.username()));
    }

    /**
     * Hands over and signs in one act. The same act sent again changes nothing.
     *
     * @throws Refusal when the line was taken at another desk, the person is not here, or the signature is empty
     */
    @PreAuthorize("hasAuthority('DAY_DELIVER')")
    public void handOver(HandoverAct handover) {
        if (!SignatureDrawing.drawn(handover.signaturePng())) throw new Refusal("ceremonies.signatureMissing");
        take(handover);
    }

    /** Enters a hand-over that was signed on the paper list: it has no drawing, the paper is its evidence. */
    public void handOverOnPaper(HandoverAct handover) {
        take(handover);
    }

    private void take(HandoverAct handover) {
        var known = handovers.findById(handover.id());
        if (known.isPresent()) {
            if (!known.get().lineId.equals(handover.lineId())) throw new Refusal("ceremonies.acts.idReused");
            return;
        }
        check(handover);
        var given = act(handover.lineId(), handover.lineVersion(), "handedOver", (line, now) -> {
            checkSigner(line, handover);
            checkItems(line, handover);
            line.items.forEach(item -> item.state = handover.items().getOrDefault(item.id, ItemState.GIVEN));
            if (line.items.stream().noneMatch(item -> item.state == ItemState.GIVEN)) {
                throw new Refusal("ceremonies.nothingGiven", line.position);
            }
            line.handOver();
            line.sign();
            stock.handOver(line.items, CleanText.oneLine(handover.note()));
            int year = now.atZone(clock.getZone()).getYear();
            entities.persist(new Handover(handover, year, numbers.next(year), now, user.username()));
        });
        // Written by now: what the record says is kept beside it.
        events.publishEvent(new HandedOver(handover.id(), given.ceremonyId, given.id));
    }

    /**
     * Gives another piece than the one the store promised: the one in hand.
     *
     * @throws Refusal without the piece in hand or the reason why it is another
     */
    public void choosePiece(UUID lineId, long version, UUID itemId, OtherPiece other) {
        String typed = CleanText.oneLine(other.typed());
        if (typed.isEmpty()) throw new Refusal("ceremonies.day.pieceMissing");
        String reason = reason(other.reason());
        var told = new OtherPiece(typed, CleanText.oneLine(other.replaced()), other.damaged(), reason);
        act(lineId, version, "pieceChosen", (line, now) -> {
            if (!line.state.here())
                throw new Refusal("ceremonies.lineWrongState", line.position, line.state, LineState.HANDED_OVER);
            var item = line.items.stream()
                    .filter(one -> one.id.equals(itemId))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("ceremonies.lineGone"));
            stock.choose(item, told).ifPresent(changed -> {
                // What its desk sees is another piece now.
                changed.touch();
                events.publishEvent(new LineTouched(changed.ceremonyId, changed.position));
            });
        });
    }

    /**
     * Undoes a hand-over. For a few seconds anyone may, who gave it first of all; later it takes another person than the one
     * who handed over, and than who opened that desk's account. Its record is annulled with the papers issued of it, its number is not used
     * again, the person is here again, in person or by proxy as before.
     */
    public void undo(UUID lineId, long version, String reason) {
        String words = reason(reason);
        act(lineId, version, "handoverAnnulled", (line, now) -> {
            var record = handovers
                    .findByStandingLineId(lineId)
                    .orElseThrow(() -> new Refusal("ceremonies.nothingToUndo", line.position));
            // Either way: the clock that signed it may have been put back since.
            if (Duration.between(record.handedAt, now).abs().compareTo(AT_ONCE) > 0
                    && desks.maybeOnePerson(record.handedBy, user.username()))
                throw new Refusal("ceremonies.acts.undoneByAnother", line.position);
            record.annul(user.username(), now, words);
            // Written first: whoever is issuing its paper holds the record, and their paper is found here.
            handovers.flush();
            papers.recordAnnulled(lineId, record.number());
            stock.takeBack(line.items, words);
            line.undoHandover(record.signedByKind == SignerKind.PROXY);
        });
    }

    private static String reason(String typed) {
        String words = CleanText.oneLine(typed);
        if (words.isEmpty()) throw new Refusal("ceremonies.reasonMissing");
        if (words.length() > LONGEST_REASON) throw new Refusal("ceremonies.acts.tooLong", LONGEST_REASON);
        return words;
    }

    private DistributionLine act(UUID lineId, long version, String verb, BiConsumer<DistributionLine, Instant> change) {
        var line = access.lineToAct(lineId, version);
        access.find(line.ceremonyId).serve();
        change.accept(line, clock.instant());
        // Two desks on one line: the version decides, whatever part of the line changed. Written now, so that the act
        // is
        // told the version it made.
        line.touch();
        handovers.flush();
        events.publishEvent(new Changed("ceremony", line.ceremonyId.toString(), verb, Integer.toString(line.position)));
        events.publishEvent(new LineTouched(line.ceremonyId, line.position));
        return line;
    }

    /** Who was received is who signs: the person, before a witness if need be, or the proxy with the mandate. */
    private static void checkSigner(DistributionLine line, HandoverAct act) {
        boolean proxy = act.signer() == SignerKind.PROXY;
        if (proxy && line.state == LineState.PRESENT)
            throw new Refusal("ceremonies.acts.receivedInPerson", line.position);
        if (!proxy && line.state == LineState.REPRESENTED)
            throw new Refusal("ceremonies.acts.receivedByProxy", line.position);
    }

    private static void checkItems(DistributionLine line, HandoverAct act) {
        Set<UUID> known = line.items.stream().map(item -> item.id).collect(Collectors.toSet());
        boolean wrong = act.items().entrySet().stream()
                .anyMatch(said -> !known.contains(said.getKey()) || !OF_THE_DAY.contains(said.getValue()));
        if (wrong) throw new Refusal("ceremonies.acts.unknownItem", line.position);
    }

    private static void check(HandoverAct act) {
        if (act.signer() != SignerKind.BENEFICIARY
                && CleanText.oneLine(act.signerName()).isEmpty()) {
            throw new Refusal("ceremonies.signerNameMissing");
        }
        if (CleanText.printed(act.signedText()).isBlank()) throw new Refusal("ceremonies.acts.textMissing");
        atMost(LONGEST_TEXT, act.signedText());
        atMost(PersonName.MAX_LENGTH, act.signerName());
        atMost(LONGEST_NOTE, act.note());
        if (act.signer() == SignerKind.PROXY) check(act.mandate());
    }

    private static void check(@Nullable Mandate mandate) {
        if (mandate == null
                || mandate.kind() == null
                || CleanText.oneLine(mandate.reference()).isEmpty() && mandate.date() == null)
            throw new Refusal("ceremonies.acts.mandateMissing");
        atMost(Mandate.REFERENCE_LENGTH, mandate.reference());
    }

    private static void atMost(int characters, String text) {
        if (text.length() > characters) throw new Refusal("ceremonies.acts.tooLong", characters);
    }
}
