package ma.idmaj.ceremonies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.shared.Refusal;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place that finds a ceremony for someone: by id or alias, and for a desk only its own, on its day, until it is closed. */
@Component
class CeremonyAccess {

    private final CeremonyRepository ceremonies;
    private final DistributionLineRepository lines;
    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;

    CeremonyAccess(
            CeremonyRepository ceremonies,
            DistributionLineRepository lines,
            EntityManager entities,
            CurrentUser user,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.lines = lines;
        this.entities = entities;
        this.user = user;
        this.clock = clock;
    }

    Ceremony find(String key) {
        return Optional.of(key)
                .flatMap(k -> ceremonies.findByAlias(k).or(() -> id(k).flatMap(ceremonies::findById)))
                .filter(this::open)
                .orElseThrow(CeremonyNotFound::new);
    }

    Ceremony find(UUID id) {
        return ceremonies.findById(id).filter(this::open).orElseThrow(CeremonyNotFound::new);
    }

    /**
     * Takes the ceremony for a change of its list or its state, as it is now, and waits for whoever has taken it.
     * Everything the change goes by is to be read after this.
     */
    Ceremony taken(UUID id) {
        Ceremony ceremony = find(id);
        entities.flush();
        entities.refresh(ceremony, LockModeType.PESSIMISTIC_WRITE);
        return ceremony;
    }

    /** Takes the ceremony as {@link #taken} does, when it is still as the reader saw it. */
    Ceremony unchanged(UUID id, long version) {
        Ceremony ceremony = taken(id);
        if (ceremony.version != version) throw new CeremonyChanged(id);
        return ceremony;
    }

    /** The line, when it is still as the reader saw it; otherwise tells that someone else changed it. */
    DistributionLine unchangedLine(UUID lineId, long version) {
        return line(lineId, version, version);
    }

    /**
     * The line, when nothing an act of the day builds upon (its state, its items, their pieces) has changed since the
     * reader saw it; otherwise tells that someone else changed it.
     */
    DistributionLine lineToAct(UUID lineId, long version) {
        return line(lineId, version, Long.MAX_VALUE);
    }

    /** @param newest version of the line that the reader's may stand for */
    private DistributionLine line(UUID lineId, long version, long newest) {
        var line = lines.findById(lineId).orElseThrow(() -> new Refusal("ceremonies.lineGone"));
        find(line.ceremonyId);
        if (version < line.actedVersion || version > line.version || line.version > newest) {
            throw new Refusal("ceremonies.lineChanged", line.position, line.name);
        }
        return line;
    }

    /** @throws Refusal when the line is on another list */
    DistributionLine line(UUID ceremonyId, UUID lineId) {
        return lines.findById(lineId)
                .filter(line -> line.ceremonyId.equals(ceremonyId))
                .orElseThrow(() -> new Refusal("ceremonies.lineGone"));
    }

    /** The ceremonies this account serves now as one of their desks. */
    Set<UUID> ofDesk() {
        LocalDate today = LocalDate.now(clock);
        return Stream.of(today, today.minusDays(1))
                .flatMap(held -> ceremonies.ofDesk(user.username(), held).stream())
                .filter(this::open)
                .map(ceremony -> ceremony.id)
                .collect(Collectors.toSet());
    }

    private boolean open(Ceremony ceremony) {
        if (user.may(Permission.CEREMONY_READ)) return true;
        if (ceremony.state.over()) return false;
        return onItsDay(ceremony) && ceremony.desks.contains(user.username());
    }

    /** What a desk had kept while its line was cut may still arrive on the day after. */
    private boolean onItsDay(Ceremony ceremony) {
        LocalDate today = LocalDate.now(clock);
        if (ceremony.heldOn.equals(today)) return true;
        return LateDelivery.allowed()
                && ceremony.state.serving()
                && ceremony.heldOn.plusDays(1).equals(today);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
