package ma.idmaj.ceremonies.acts;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.WholeTransaction;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.LineStock.OtherPiece;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.UUID;

/**
 * Carries out each act of a desk once, by the day's own rules and in one transaction with the note that it was done; a
 * second arrival is answered as the first was. An act that collides with another is tried again from the start: then it
 * finds either its own note or what the other made of the line. The day's own isolation: a transaction is opened once, and
 * the day's acts run in this one.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('DAY_DELIVER')")
@Retryable(
        includes = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        predicate = WholeTransaction.class,
        maxRetries = 5,
        delay = 15,
        jitter = 10)
class DayActs {

    private final DayService day;
    private final ReceivedActs received;
    private final AgreedText texts;
    private final CurrentUser user;
    private final Clock clock;

    DayActs(DayService day, ReceivedActs received, AgreedText texts, CurrentUser user, Clock clock) {
        this.day = day;
        this.received = received;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @throws Refusal               when the day's rules are against it, or were when it first came
     * @throws CeremonyNotFound      when the account doesn't serve this ceremony today
     * @throws AccessDeniedException when another account made the act
     */
    public ActReceipt perform(UUID ceremonyId, SentAct act) {
        if (act.by() != null && !act.by().equals(user.username()))
            throw new AccessDeniedException("made by another account");
        // The same act sent from two tabs: the second waits here for the first, and then finds its note.
        received.lock(act.line());
        var known = received.find(act.id());
        if (known.isPresent()) return again(ceremonyId, act, known.get());
        // Its line is on this ceremony's list, and this account serves there: asked before anything is done.
        LineRow before = day.line(ceremonyId, act.line());
        carryOut(ceremonyId, before, act);
        LineRow line = day.line(ceremonyId, act.line());
        HandoverRow record = act.act() == ActKind.HAND_OVER
                ? day.record(ceremonyId, act.line()).orElseThrow()
                : null;
        received.done(ceremonyId, act, user.username(), clock.instant(), line, record);
        return new ActReceipt(
                act.id(),
                ActReceipt.Outcome.DONE,
                line.id(),
                line.state(),
                line.version(),
                record == null ? null : ReceivedActs.number(record.recordYear(), record.recordNumber()));
    }

    /**
     * Whether nothing more happens there, and nothing else: told to everyone, for the desks' accounts end with their
     * ceremony, and their browsers have to learn that what they kept will never be recorded.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean over(UUID ceremonyId) {
        return received.ceremonyState(ceremonyId).map(CeremonyState::over).orElse(false);
    }

    /** Notes that the act was refused: it will not be done later, when nobody expects it any more. */
    public void refuse(UUID ceremonyId, SentAct act) {
        received.refused(ceremonyId, act, user.username(), clock.instant());
    }

    private ActReceipt again(UUID ceremonyId, SentAct act, ReceivedActs.Received first) {
        if (!first.ceremonyId().equals(ceremonyId)
                || !first.username().equals(user.username())
                || !first.digest().equals(act.digest())) {
            throw new Refusal("ceremonies.acts.idReused");
        }
        if (!first.done() || first.state() == null) throw new Refusal("ceremonies.acts.refusedBefore");
        return new ActReceipt(
                act.id(), ActReceipt.Outcome.REPEATED, act.line(), first.state(), first.version(), first.record());
    }

    private void carryOut(UUID ceremonyId, LineRow line, SentAct act) {
        switch (act.act()) {
            case CHECK_IN -> day.checkIn(act.line(), act.version(), false);
            case CHECK_IN_PROXY -> day.checkIn(act.line(), act.version(), true);
            case ABSENT -> day.markAbsent(act.line(), act.version());
            case POSTPONE -> day.postpone(act.line(), act.version());
            case HAND_OVER -> day.handOver(texts.of(ceremonyId, line, act.handover(), act.madeAt()));
            case UNDO -> day.undo(act.line(), act.version(), SentAct.orEmpty(act.reason()));
            case CHOOSE_PIECE -> {
                if (act.item() == null) throw new Refusal("ceremonies.lineGone");
                var piece = new OtherPiece(SentAct.orEmpty(act.piece()), "", false, SentAct.orEmpty(act.reason()));
                day.choosePiece(act.line(), act.version(), act.item(), piece);
            }
        }
    }
}
