package ma.idmaj.ceremonies.rehearsal;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.funding.StockSource;
import ma.idmaj.stock.LineStock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plays the day through on a list as it stands. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class RehearsalService {

    private final CeremonyService ceremonies;
    private final ListService list;
    private final ReadinessService readiness;
    private final CatalogueService catalogue;
    private final StockSource store;
    private final LineStock stock;

    RehearsalService(
            CeremonyService ceremonies,
            ListService list,
            ReadinessService readiness,
            CatalogueService catalogue,
            StockSource store,
            LineStock stock) {
        this.ceremonies = ceremonies;
        this.list = list;
        this.readiness = readiness;
        this.catalogue = catalogue;
        this.store = store;
        this.stock = stock;
    }

    /** @param byHand said of single people; they go before the lots that are drawn */
    public Rehearsal rehearse(
            UUID ceremonyId, Shares shares, long seed, Map<UUID, Mishap> byHand, Set<UUID> spared, Timing timing) {
        CeremonyDetail ceremony = ceremonies.detail(ceremonyId.toString());
        List<LineRow> lines = expected(list.lines(ceremonyId));
        var mishaps = new HashMap<>(shares.draw(lines.stream().map(LineRow::id).toList(), seed));
        mishaps.keySet().removeAll(spared);
        mishaps.putAll(byHand);
        List<RowReadiness> rows = readiness.of(ceremony, lines);
        return Rehearsal.of(rows, mishaps, timing, atHand(lines));
    }

    /** Whose place is another's, or whose day is, does not stand in the hall. */
    private static List<LineRow> expected(List<LineRow> lines) {
        return LineRow.counted(lines).stream()
                .filter(line -> line.state() != LineState.POSTPONED)
                .toList();
    }

    /** Mandates are papers, signed for the day: none is kept beforehand. */
    private Rehearsal.AtHand atHand(List<LineRow> lines) {
        List<LineRow.Item> items =
                lines.stream().flatMap(line -> line.items().stream()).toList();
        Set<UUID> kinds = items.stream().map(LineRow.Item::itemId).collect(Collectors.toSet());
        Set<UUID> durable = catalogue.items(kinds).stream()
                .filter(item -> item.kind() == ItemKind.DURABLE)
                .map(ItemRow::id)
                .collect(Collectors.toSet());
        var promised = stock.promised(items.stream().map(LineRow.Item::id).toList());
        var spare = new HashMap<>(store.free(kinds));
        items.forEach(item -> spare.computeIfPresent(
                item.itemId(),
                (id, free) -> free - Math.max(0, item.quantity() - promised.getOrDefault(item.id(), 0))));
        return new Rehearsal.AtHand(spare, durable, Set.of());
    }
}
