package ma.idmaj.ceremonies;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells the open day screens of a ceremony what other desks have just committed, and whom they have before them. */
@Component
public class DayFeed {

    /** @param desk the browser the screen is open in */
    private record Front(Object desk, UUID line) {}

    private final ConcurrentHashMap<UUID, Set<Consumer<LineTouched>>> listeners = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<UUID, Map<Object, Front>> fronts = new ConcurrentHashMap<>();

    /** @return closes the subscription */
    public Runnable subscribe(UUID ceremonyId, Consumer<LineTouched> listener) {
        var ofCeremony = listeners.computeIfAbsent(ceremonyId, id -> ConcurrentHashMap.newKeySet());
        ofCeremony.add(listener);
        return () -> ofCeremony.remove(listener);
    }

    /** The ceremonies whose day is open on a screen of this server. */
    Set<UUID> followed() {
        return listeners.entrySet().stream()
                .filter(ofCeremony -> !ofCeremony.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * A desk's screen has turned to someone.
     *
     * @param desk the browser it is open in, which may have it open twice
     * @param line {@code null} when nobody stands there any more
     */
    public void turned(UUID ceremonyId, Object screen, Object desk, @Nullable UUID line) {
        var ofCeremony = fronts.computeIfAbsent(ceremonyId, id -> new ConcurrentHashMap<>());
        var front = line == null ? null : new Front(desk, line);
        var before = front == null ? ofCeremony.remove(screen) : ofCeremony.put(screen, front);
        if (!Objects.equals(before, front)) tell(LineTouched.turned(ceremonyId));
    }

    /** Whom the other desks have before them. */
    public Set<UUID> atOtherDesks(UUID ceremonyId, Object desk) {
        return fronts.getOrDefault(ceremonyId, Map.of()).values().stream()
                .filter(front -> front.desk() != desk)
                .map(Front::line)
                .collect(Collectors.toSet());
    }

    @TransactionalEventListener
    void tell(LineTouched touched) {
        listeners.getOrDefault(touched.ceremonyId(), Set.of()).forEach(listener -> listener.accept(touched));
    }
}
