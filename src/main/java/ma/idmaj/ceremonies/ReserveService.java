package ma.idmaj.ceremonies;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reserve of a list while it is being made: who would take a place, in which order, with which items. */
@Service
// Whoever waited for a colleague to let go of the list sees its reserve as the colleague left it.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class ReserveService {

    private final ReserveStore reserve;
    private final LivePlaces places;
    private final CeremonyAccess access;
    private final BeneficiaryService beneficiaries;
    private final EntityManager entities;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ReserveService(
            ReserveStore reserve,
            LivePlaces places,
            CeremonyAccess access,
            BeneficiaryService beneficiaries,
            EntityManager entities,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.reserve = reserve;
        this.places = places;
        this.access = access;
        this.beneficiaries = beneficiaries;
        this.entities = entities;
        this.user = user;
        this.events = events;
    }

    /** In the order in which they wait; a case worker reads the own people alone. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public List<ReserveRow> reserve(UUID ceremonyId) {
        access.find(ceremonyId);
        List<ReserveRow> rows = reserve.of(ceremonyId);
        if (user.centreScope().isEmpty() || rows.isEmpty()) return rows;
        Set<UUID> own = Set.copyOf(beneficiaries.visible(
                rows.stream().map(ReserveRow::beneficiaryId).collect(Collectors.toList())));
        return rows.stream().filter(row -> own.contains(row.beneficiaryId())).toList();
    }

    /** Puts people at the end of the reserve, all or none. @throws Refusal for one who stands on a list or a reserve */
    public void add(UUID ceremonyId, List<NewLine> people) {
        access.taken(ceremonyId).preparedBy(user.username());
        entities.flush();
        var placed = places.take(LivePlaces.of(people));
        for (NewLine person : people) {
            check(person.items(), person);
            if (!placed.add(person.beneficiaryId())) throw new Refusal("ceremonies.alreadyListed", person.name());
            reserve.append(ceremonyId, person);
        }
        changed(ceremonyId, "reserveAdded", Integer.toString(people.size()));
    }

    public void remove(UUID reserveId, long version) {
        var row = open(reserveId, version);
        reserve.remove(row);
        reserve.order(reserve.of(row.ceremonyId()));
        changed(row.ceremonyId(), "reserveRemoved", Integer.toString(row.position()));
    }

    /** @param position where the person is to wait, from 1; beyond the end means last */
    public void move(UUID reserveId, long version, int position) {
        var row = open(reserveId, version);
        var ordered = new ArrayList<>(reserve.of(row.ceremonyId()));
        ordered.removeIf(other -> other.id().equals(reserveId));
        ordered.add(Math.clamp(position - 1, 0, ordered.size()), row);
        reserve.order(ordered);
        changed(row.ceremonyId(), "reserveMoved", row.position() + " > " + position);
    }

    public void changeItems(UUID reserveId, long version, List<NewItem> items) {
        var row = open(reserveId, version);
        check(items, row.line());
        reserve.replaceItems(row, items);
        changed(row.ceremonyId(), "reserveItemsChanged", Integer.toString(row.position()));
    }

    private ReserveRow open(UUID reserveId, long version) {
        var seen = reserve.find(reserveId).orElseThrow(() -> new Refusal("ceremonies.reserve.gone"));
        access.taken(seen.ceremonyId()).preparedBy(user.username());
        var row = reserve.locked(reserveId).orElseThrow(() -> new Refusal("ceremonies.reserve.gone"));
        if (row.version() != version) throw new Refusal("ceremonies.reserve.changed", row.position(), row.name());
        return row;
    }

    private static void check(List<NewItem> items, NewLine person) {
        if (items.isEmpty()) throw new Refusal("ceremonies.lineWithoutItems", person.name());
        items.forEach(LineItem::check);
    }

    private void changed(UUID ceremonyId, String act, String detail) {
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), act, detail));
    }
}
