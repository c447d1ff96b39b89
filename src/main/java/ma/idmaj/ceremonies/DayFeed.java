package ma.idmaj.ceremonies;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells the open day screens of a ceremony what other desks have just committed. */
@Component
public class DayFeed {

    private final ConcurrentHashMap<UUID, Set<Consumer<LineTouched>>> listeners = new ConcurrentHashMap<>();

    /** @return closes the subscription */
    public Runnable subscribe(UUID ceremonyId, Consumer<LineTouched> listener) {
        var ofCeremony = listeners.computeIfAbsent(ceremonyId, id -> ConcurrentHashMap.newKeySet());
        ofCeremony.add(listener);
        return () -> ofCeremony.remove(listener);
    }

    @TransactionalEventListener
    void tell(LineTouched touched) {
        listeners.getOrDefault(touched.ceremonyId(), Set.of()).forEach(listener -> listener.accept(touched));
    }
}
