package ma.idmaj.intake.items;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDetail;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.catalogue.prices.ProposalDraft;
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
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The exported catalogue on its way back: read, compared with the items as they are, and what is chosen written at once. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
public class ItemsIntakeService {

    /** Items looked up together. */
    private static final int TOGETHER = 500;

    private final CatalogueService catalogue;
    private final PriceService prices;
    private final Translations words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemsIntakeService(
            CatalogueService catalogue,
            PriceService prices,
            Translations words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.prices = prices;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param goOn asked with how many rows are done
     * @throws Refusal for a file that can't be read, or is no exported catalogue
     * @throws Stopped when told not to go on
     */
    @Transactional(readOnly = true)
    public Changes check(byte[] content, String fileName, IntPredicate goOn) {
        var file = ReturnedFile.read(
                ListFileReader.read(content, fileName), ItemColumn.values(), words, "intake.items.notExported");
        return new Changes(
                file, plans(file, goOn).stream().map(ItemsCheck.Plan::row).toList(), Set.of());
    }

    /**
     * Writes the rows that are taken, all of them or none. The file is compared once more: what has become something else
     * since it was shown is written by nobody.
     *
     * @param goOn asked with how many rows are done; its no takes everything back
     * @return how many rows
     * @throws Refusal when nothing is taken, or a row is another by now
     */
    // As the catalogue's own verbs: who has waited for somebody's act sees what was done.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int apply(Changes shown, IntPredicate goOn) {
        List<RowChange> taken = shown.taken();
        if (taken.isEmpty()) throw new Refusal("intake.changes.nothingTaken");
        Map<Integer, ItemsCheck.Plan> plans = plans(file(shown), done -> goOn.test(0)).stream()
                .collect(Collectors.toMap(plan -> plan.row().number(), plan -> plan));
        List<Integer> overtaken = taken.stream()
                .filter(row -> !row.equals(
                        Objects.requireNonNull(plans.get(row.number())).row()))
                .map(RowChange::number)
                .toList();
        if (!overtaken.isEmpty()) throw new Refusal("intake.changes.overtaken", overtaken);
        for (int done = 0; done < taken.size(); done++) {
            if (!goOn.test(done)) throw new Stopped();
            write(Objects.requireNonNull(plans.get(taken.get(done).number())));
        }
        events.publishEvent(
                new Changed("itemsFile", NewId.next().toString(), "imported", Integer.toString(taken.size())));
        return taken.size();
    }

    @SuppressWarnings("unchecked") // what check has read
    private static ReturnedFile<ItemColumn> file(Changes shown) {
        return (ReturnedFile<ItemColumn>) shown.file();
    }

    private void write(ItemsCheck.Plan plan) {
        UUID id = plan.id();
        FirstPrice price = plan.price();
        if (id == null) {
            catalogue.add(plan.draft(), Objects.requireNonNull(price));
            return;
        }
        if (plan.facts()) catalogue.edit(id, plan.version(), plan.draft());
        if (price != null)
            prices.proposePrice(
                    new ProposalDraft(id, price.amount(), plan.draft().unit(), price.date(), price.source(), null, ""));
    }

    private List<ItemsCheck.Plan> plans(ReturnedFile<ItemColumn> file, IntPredicate goOn) {
        Map<UUID, ItemDetail> items = items(file);
        var check = new ItemsCheck(file, items, prices.proposed(items.keySet()), words, LocalDate.now(clock));
        var plans = new ArrayList<ItemsCheck.Plan>();
        for (ReturnedFile.Row<ItemColumn> row : file.rows()) {
            if (!goOn.test(plans.size())) throw new Stopped();
            plans.add(check.plan(row));
        }
        return plans;
    }

    private Map<UUID, ItemDetail> items(ReturnedFile<ItemColumn> file) {
        var ids = new ArrayList<>(new HashSet<>(file.rows().stream()
                .map(ItemsCheck::id)
                .filter(Objects::nonNull)
                .toList()));
        var items = new HashMap<UUID, ItemDetail>();
        for (int from = 0; from < ids.size(); from += TOGETHER)
            catalogue
                    .details(List.copyOf(ids.subList(from, Math.min(ids.size(), from + TOGETHER))))
                    .forEach(detail -> items.put(detail.item().id(), detail));
        return items;
    }
}
