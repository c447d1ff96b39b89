package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.beneficiaries.duplicates.Suspicions.Compared;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two who write files of one person in the same moment see neither the other's: after the commit the look-ups are made
 * once more, and only what was not there before, or not in that version, is opened and compared. Whoever commits last
 * finds the pair. The look-ups use the connection that has just committed; only what they find takes another.
 */
@Component
class WrittenAtOnce {

    private final Candidates candidates;
    private final Suspicions suspicions;

    WrittenAtOnce(Candidates candidates, Suspicions suspicions) {
        this.candidates = candidates;
        this.suspicions = suspicions;
    }

    @TransactionalEventListener
    void lookAgain(Compared compared) {
        var now = candidates.versions(compared.traits(), compared.id());
        var others = now.keySet().stream()
                .filter(id -> !Objects.equals(now.get(id), compared.versions().get(id)))
                .collect(Collectors.<UUID>toSet());
        if (!others.isEmpty()) suspicions.lookAtOthers(compared.id(), others);
    }
}
