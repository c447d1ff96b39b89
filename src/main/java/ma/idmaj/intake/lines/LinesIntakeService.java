package ma.idmaj.intake.lines;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.intake.changes.Changes;
import ma.idmaj.intake.changes.ReturnedFile;
import ma.idmaj.intake.changes.RowChange;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** A ceremony's open list on its way back: read, compared with the list as it is, and what is chosen written at once. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class LinesIntakeService {

    private final ListService list;
    private final CatalogueService catalogue;
    private final Translations words;
    private final ApplicationEventPublisher events;

    LinesIntakeService(
            ListService list, CatalogueService catalogue, Translations words, ApplicationEventPublisher events) {
        this.list = list;
        this.catalogue = catalogue;
        this.words = words;
        this.events = events;
    }

    /**
     * @param goOn asked before the comparison
     * @throws Refusal for a file that can't be read, or is no list exported here
     * @throws Stopped when told not to go on
     */
    @Transactional(readOnly = true)
    public Changes check(UUID ceremonyId, byte[] content, String fileName, IntPredicate goOn) {
        var file = ReturnedFile.read(
                ListFileReader.read(content, fileName), LineColumn.values(), words, "intake.lines.notExported");
        if (!goOn.test(0)) throw new Stopped();
        return new Changes(
                file, plans(ceremonyId, file).stream().map(LinesCheck.Plan::row).toList(), Set.of());
    }

    /**
     * Writes the lines that are taken, all of them or none. The file is compared once more before.
     *
     * @param goOn asked with how many lines are done; its no takes everything back
     * @return how many lines
     * @throws Refusal when nothing is taken, a line is another by now, or the list is open no more
     */
    public int apply(UUID ceremonyId, Changes shown, IntPredicate goOn) {
        List<RowChange> taken = shown.taken();
        if (taken.isEmpty()) throw new Refusal("intake.changes.nothingTaken");
        Map<Integer, LinesCheck.Plan> plans = plans(ceremonyId, file(shown)).stream()
                .collect(Collectors.toMap(plan -> plan.row().number(), plan -> plan));
        List<Integer> overtaken = taken.stream()
                .filter(row -> !row.equals(
                        Objects.requireNonNull(plans.get(row.number())).row()))
                .map(RowChange::number)
                .toList();
        if (!overtaken.isEmpty()) throw new Refusal("intake.changes.overtaken", overtaken);
        var places = new HashMap<UUID, Integer>();
        for (int done = 0; done < taken.size(); done++) {
            if (!goOn.test(done)) throw new Stopped();
            var plan = Objects.requireNonNull(plans.get(taken.get(done).number()));
            var line = Objects.requireNonNull(plan.line());
            List<NewItem> items = plan.items();
            if (items != null) list.changeItems(line.id(), line.version(), items);
            if (plan.moves()) places.put(line.id(), plan.position());
        }
        order(ceremonyId, places);
        events.publishEvent(
                new Changed("linesFile", NewId.next().toString(), "imported", Integer.toString(taken.size())));
        return taken.size();
    }

    private void order(UUID ceremonyId, Map<UUID, Integer> places) {
        if (places.isEmpty()) return;
        list.reorder(
                ceremonyId,
                list.lines(ceremonyId).stream()
                        .sorted(Comparator.comparingInt(
                                        (LineRow line) -> places.getOrDefault(line.id(), line.position()))
                                // Where two want one place, who comes from below goes before, who comes from above
                                // after.
                                .thenComparingInt(line -> Integer.compare(
                                        places.getOrDefault(line.id(), line.position()), line.position()))
                                .thenComparingInt(LineRow::position))
                        .map(LineRow::id)
                        .toList());
    }

    private List<LinesCheck.Plan> plans(UUID ceremonyId, ReturnedFile<LineColumn> file) {
        Map<String, LineRow> lines = list.lines(ceremonyId).stream()
                .collect(Collectors.toMap(line -> line.id().toString(), line -> line));
        Map<String, ItemRow> named = catalogue.findByNames(file.rows().stream()
                .map(row -> row.text(LineColumn.ITEM))
                .distinct()
                .toList());
        return new LinesCheck(file, lines, named).plans();
    }

    @SuppressWarnings("unchecked") // what check has read
    private static ReturnedFile<LineColumn> file(Changes shown) {
        return (ReturnedFile<LineColumn>) shown.file();
    }
}
