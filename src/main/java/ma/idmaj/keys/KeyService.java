package ma.idmaj.keys;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

/**
 * Which keys are in use, and the change to others: every sealed value is opened with whichever key opens it, and sealed and indexed
 * with the keys of now. People go on working meanwhile; each batch is a transaction of its own, and what is done stays done.
 */
@Service
@PreAuthorize("hasAuthority('ADMINISTER')")
public class KeyService {

    private static final String SUBJECT_ID = "all";
    private static final int TRIES = 5;

    private final Vault vault;
    private final SealedColumns columns;
    private final KeyChanges changes;
    private final Resealing resealing;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    KeyService(
            Vault vault,
            SealedColumns columns,
            KeyChanges changes,
            Resealing resealing,
            CurrentUser user,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.vault = vault;
        this.columns = columns;
        this.changes = changes;
        this.resealing = resealing;
        this.user = user;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
        // Rows are read one batch at a time: no lock on the gaps between them.
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    @Transactional(readOnly = true)
    public KeyReport report() {
        List<KeyUse> uses = columns.uses();
        var last = changes.last().orElse(null);
        Boolean sealKeyFree = vault.otherSealMark().isEmpty()
                ? null
                : uses.stream()
                        .filter(use -> use.kind() == KeyUse.Kind.ALSO_OPENS || use.kind() == KeyUse.Kind.UNMARKED)
                        .allMatch(use -> use.values() != null && use.values() == 0);
        Boolean indexKeyFree = vault.otherIndexMark().isEmpty()
                ? null
                : last != null
                        && last.endedAt() != null
                        && last.whole()
                        && last.twice() == 0
                        && last.unread() == 0
                        && last.indexMark().equals(vault.indexMark());
        return new KeyReport(uses, last, sealKeyFree, indexKeyFree);
    }

    /** How many values a change has to look at, to tell how far it has come. */
    @Transactional(readOnly = true)
    public int toLookAt() {
        return (int) Math.min(Integer.MAX_VALUE, columns.toLookAt());
    }

    /**
     * Seals all values anew that are not sealed with the keys of now; goes on where an earlier one was stopped.
     *
     * @param goOn asked after each batch, with the values looked at
     * @throws Refusal when it runs elsewhere
     * @throws Stopped when told not to go on; what is sealed anew stays so
     */
    public KeyChange change(IntPredicate goOn) {
        UUID holder = NewId.next();
        transactions.executeWithoutResult(
                status -> record(changes.take(holder, user.username()) ? "resealBegun" : "resealGoneOn"));
        int looked = 0;
        boolean more = true;
        try {
            while (more) {
                Step step = step(holder);
                looked += step.looked;
                more = step.more;
                if (more && !goOn.test(looked)) throw new Stopped();
            }
        } catch (RuntimeException stoppedOrFailed) {
            transactions.executeWithoutResult(status -> {
                if (changes.letGo(holder)) record("resealStopped");
            });
            throw stoppedOrFailed;
        }
        return changes.last().orElseThrow();
    }

    private record Step(int looked, boolean more) {}

    private Step step(UUID holder) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.execute(status -> batch(holder));
            } catch (ConcurrencyFailureException inSomebodysWay) {
                if (attempt == TRIES) throw inSomebodysWay;
            }
        }
    }

    private Step batch(UUID holder) {
        var place = changes.place(holder);
        List<SealedColumn> all = columns.all();
        int at = 0;
        for (int i = 0; i < all.size(); i++) if (all.get(i).name().equals(place.column())) at = i;
        var some = resealing.after(all.get(at), place.after(), columns.mark());
        boolean more = changes.move(place, all, at, some);
        if (!more) record("resealEnded");
        return new Step(some.looked(), more);
    }

    private void record(String act) {
        var change = changes.last().orElseThrow();
        String detail = "seal " + vault.sealMark() + ", index " + vault.indexMark() + ", changed " + change.changed()
                + ", unread " + change.unread() + ", twice " + change.twice();
        events.publishEvent(new Changed("keys", SUBJECT_ID, act, detail));
    }
}
