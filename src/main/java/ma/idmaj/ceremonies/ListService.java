package ma.idmaj.ceremonies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.funding.FundingService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list while it is being made: people in and out, their order, their items, and its submission. */
@Service
// Whoever waited for a colleague to let go of the list sees it as the colleague left it.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class ListService {

    private final DistributionLineRepository lines;
    private final ReserveStore reserve;
    private final LivePlaces places;
    private final VisibleLines visible;
    private final FundingService funding;
    private final EntityManager entities;
    private final CeremonyAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ListService(
            DistributionLineRepository lines,
            ReserveStore reserve,
            LivePlaces places,
            VisibleLines visible,
            FundingService funding,
            EntityManager entities,
            CeremonyAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.reserve = reserve;
        this.places = places;
        this.visible = visible;
        this.funding = funding;
        this.entities = entities;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The list in its order; a case worker reads the lines of the own people alone. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public List<LineRow> lines(UUID ceremonyId) {
        access.find(ceremonyId);
        return visible.of(ceremonyId);
    }

    /** What one person may be given at most on this list, and who is given more. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public Ceiling ceiling(UUID ceremonyId) {
        return Ceiling.of(access.find(ceremonyId).trancheId, funding);
    }

    /** One line as it stands, unless it is gone or not for this reader. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public Optional<LineRow> line(UUID lineId) {
        return lines.findById(lineId)
                .flatMap(line -> visible.of(line.ceremonyId).stream()
                        .filter(row -> row.id().equals(lineId))
                        .findFirst());
    }

    /** Puts people at the end of the list, all or none. @throws Refusal for one who stands on a list already */
    public void add(UUID ceremonyId, List<NewLine> people) {
        var ceremony = access.taken(ceremonyId);
        ceremony.preparedBy(user.username());
        append(ceremonyId, people);
        changed(ceremonyId, "linesAdded", Integer.toString(people.size()));
    }

    private void append(UUID ceremonyId, List<NewLine> people) {
        var placed = places.take(LivePlaces.of(people));
        int position = lines.lastPosition(ceremonyId);
        for (NewLine person : people) {
            if (!placed.add(person.beneficiaryId())) throw new Refusal("ceremonies.alreadyListed", person.name());
            lines.saveAndFlush(new DistributionLine(ceremonyId, ++position, person));
        }
    }

    /**
     * Puts these people on the list in place of all who stand there, all or none.
     *
     * @param trancheId  whose money was asked for: the ceremony is paid from it
     * @param composedBy has prepared the list as much as who takes it over
     * @throws Refusal as {@link #add} does, and when the ceremony is paid from another tranche
     */
    public void replace(UUID ceremonyId, UUID trancheId, String composedBy, List<NewLine> people) {
        var ceremony = access.taken(ceremonyId);
        ceremony.preparedBy(user.username());
        ceremony.preparedBy(composedBy);
        ceremony.paidFrom(trancheId);
        places.take(LivePlaces.of(people));
        lines.deleteAll(lines.list(ceremonyId));
        // Gone before the others come: some of them are the same people.
        lines.flush();
        append(ceremonyId, people);
        changed(ceremonyId, "listComposed", Integer.toString(people.size()));
    }

    public void remove(UUID lineId, long version) {
        var line = open(lineId, version);
        lines.delete(line);
        lines.flush();
        renumber(lines.list(line.ceremonyId));
        changed(line.ceremonyId, "lineRemoved", Integer.toString(line.position));
    }

    /**
     * Takes several lines off the list, all or none.
     *
     * @param seen the lines' ids, each with the version it had when it was read
     */
    public void remove(UUID ceremonyId, Map<UUID, Long> seen) {
        if (seen.isEmpty()) return;
        access.find(ceremonyId);
        seen.forEach((lineId, version) -> {
            var line = open(lineId, version);
            if (!line.ceremonyId.equals(ceremonyId)) throw new Refusal("ceremonies.lineGone");
            lines.delete(line);
        });
        lines.flush();
        renumber(lines.list(ceremonyId));
        changed(ceremonyId, "linesRemoved", Integer.toString(seen.size()));
    }

    /** @param position where the line is to stand, from 1; beyond the end means last */
    public void move(UUID lineId, long version, int position) {
        var line = open(lineId, version);
        var ordered = new ArrayList<>(lines.list(line.ceremonyId));
        ordered.removeIf(other -> other.id.equals(lineId));
        ordered.add(Math.clamp(position - 1, 0, ordered.size()), line);
        int from = line.position;
        renumber(ordered);
        changed(line.ceremonyId, "lineMoved", from + " > " + line.position);
    }

    /**
     * Puts the whole list in another order.
     *
     * @param order the ids of all its lines
     * @throws Refusal when these are not all of them, or one is of another list
     */
    public void reorder(UUID ceremonyId, List<UUID> order) {
        access.taken(ceremonyId).preparedBy(user.username());
        var byId = new HashMap<UUID, DistributionLine>();
        lines.list(ceremonyId).forEach(line -> byId.put(line.id, line));
        var ordered = new ArrayList<DistributionLine>();
        for (UUID id : order) {
            DistributionLine line = byId.remove(id);
            if (line == null) throw new Refusal("ceremonies.lineGone");
            ordered.add(line);
        }
        if (!byId.isEmpty()) throw new Refusal("ceremonies.lineGone");
        renumber(ordered);
        changed(ceremonyId, "linesReordered", Integer.toString(order.size()));
    }

    public void changeItems(UUID lineId, long version, List<NewItem> items) {
        var line = open(lineId, version);
        line.replaceItems(items);
        // The items are rows of their own: the line's version has to move by hand for the next editor to notice.
        entities.lock(line, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        changed(line.ceremonyId, "lineItemsChanged", Integer.toString(line.position));
    }

    /** Hands the list to the approver. @throws Refusal for an empty list, one above its envelope or a line above the ceiling */
    public void submit(UUID ceremonyId, long version) {
        var ceremony = access.unchanged(ceremonyId, version);
        List<LineRow> list = lines(ceremonyId);
        if (list.isEmpty()) throw new Refusal("ceremonies.listEmpty");
        ceremony.checkEnvelope(LineRow.sum(list));
        var ceiling = Ceiling.of(ceremony.trancheId, funding);
        ceiling.check(list);
        for (ReserveRow waiting : reserve.of(ceremonyId)) {
            if (!waiting.funded()) throw new Refusal("ceremonies.reserve.notFunded", waiting.name());
            ceiling.check(waiting);
        }
        ceremony.submit(user.username(), clock.instant());
        changed(ceremonyId, "listSubmitted", LineRow.sum(list).format());
    }

    private DistributionLine open(UUID lineId, long version) {
        UUID ceremony = lines.listOf(lineId).orElseThrow(() -> new Refusal("ceremonies.lineGone"));
        access.taken(ceremony).preparedBy(user.username());
        return access.unchangedLine(lineId, version);
    }

    private static void renumber(List<DistributionLine> ordered) {
        for (int i = 0; i < ordered.size(); i++) ordered.get(i).position = i + 1;
    }

    private void changed(UUID ceremonyId, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), act, detail));
    }
}
