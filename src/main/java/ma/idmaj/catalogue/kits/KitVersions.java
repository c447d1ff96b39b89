package ma.idmaj.catalogue.kits;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.kits.KitRefused.Problem;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kit's history: each change appends a version at the reference prices of its day. Written by supervisors. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CATALOGUE_READ')")
public class KitVersions {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");

    private final KitStore store;
    private final KitService kits;
    private final CatalogueService catalogue;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KitVersions(
            KitStore store,
            KitService kits,
            CatalogueService catalogue,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.kits = kits;
        this.catalogue = catalogue;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<KitVersion> versions(UUID kit) {
        return store.versions(kit);
    }

    /** @throws Refusal when there is no such version */
    @Transactional(readOnly = true)
    public KitComparison compare(UUID kit, long from, long to) {
        return KitComparison.between(kits.version(kit, from), kits.version(kit, to));
    }

    /**
     * A new kit with its first version.
     *
     * @param code two to twenty Latin capitals, digits and hyphens
     * @throws KitRefused with all that is wrong
     */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public UUID add(String code, String trade, KitDraft draft) {
        var problems = new ArrayList<Problem>();
        if (!CODE.matcher(code).matches()) problems.add(Problem.of(0, "catalogue.kits.codeWrong"));
        else if (store.codeTaken(code)) problems.add(Problem.of(0, "catalogue.kits.codeTaken", code));
        if (kits.trades().stream().noneMatch(known -> known.code().equals(trade)))
            problems.add(Problem.of(0, "catalogue.kits.tradeMissing"));
        var items = check(draft, Set.of(), problems);
        UUID kit = NewId.next();
        store.insert(kit, code, trade);
        append(kit, 1, draft, items);
        events.publishEvent(new Changed("kit", kit.toString(), "added", code));
        return kit;
    }

    /**
     * Makes the next version; those before it stay, and so does what was taken from them.
     *
     * @param version the one that was read
     * @return the new one's number
     * @throws KitChangedMeanwhile when someone else has made one since
     * @throws KitRefused          with all that is wrong; also when nothing would change, prices included
     */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public long change(UUID kit, long version, KitDraft draft) {
        KitRow before = store.current(kit).orElseThrow(() -> new Refusal("catalogue.kits.gone"));
        if (before.current() != version) throw new KitChangedMeanwhile(before.current());
        if (before.state() == KitState.RETIRED) throw new Refusal("catalogue.kits.isRetired");
        var problems = new ArrayList<Problem>();
        if (CleanText.oneLine(draft.reason()).isEmpty()) problems.add(Problem.of(0, "catalogue.kits.reasonMissing"));
        var items = check(draft, itemsOf(before), problems);
        if (same(before, draft, items)) throw new KitRefused(List.of(Problem.of(0, "catalogue.kits.nothingChanged")));
        if (!store.next(kit, version)) throw new KitChangedMeanwhile(version + 1);
        append(kit, version + 1, draft, items);
        events.publishEvent(new Changed("kit", kit.toString(), "versionMade", before.code() + " · " + (version + 1)));
        return version + 1;
    }

    /** No longer offered; lists filled from it keep what they took. */
    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void retire(UUID kit) {
        move(kit, KitState.RETIRED);
        events.publishEvent(new Changed("kit", kit.toString(), "kitRetired", ""));
    }

    @PreAuthorize("hasAuthority('CATALOGUE_WRITE')")
    public void reinstate(UUID kit) {
        move(kit, KitState.IN_USE);
        events.publishEvent(new Changed("kit", kit.toString(), "kitReinstated", ""));
    }

    private void move(UUID kit, KitState to) {
        if (!store.move(kit, to, user.username(), clock.instant())) throw new Refusal("catalogue.kits.stateMeanwhile");
    }

    private Map<UUID, ItemRow> check(KitDraft draft, Set<UUID> kept, List<Problem> problems) {
        var wanted = draft.lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line.itemId()), line.alternates().stream()))
                .collect(Collectors.toSet());
        var items = catalogue.items(wanted).stream().collect(Collectors.toMap(ItemRow::id, item -> item));
        problems.addAll(KitCheck.problems(draft, items, kept));
        if (!problems.isEmpty()) throw new KitRefused(problems);
        return items;
    }

    private void append(UUID kit, long version, KitDraft draft, Map<UUID, ItemRow> items) {
        Map<UUID, Money> prices = items.values().stream().collect(Collectors.toMap(ItemRow::id, ItemRow::price));
        store.append(kit, version, draft, prices, user.username(), clock.instant());
    }

    /** Whether the version would be the one before again, prices included. */
    private static boolean same(KitRow before, KitDraft draft, Map<UUID, ItemRow> items) {
        if (!before.name().equals(draft.name())
                || before.lines().size() != draft.lines().size()) return false;
        for (int i = 0; i < draft.lines().size(); i++) {
            KitRow.Line was = before.lines().get(i);
            KitDraft.Line line = draft.lines().get(i);
            var is = new KitDraft.Line(
                    was.itemId(),
                    was.unit(),
                    was.quantity(),
                    was.priority(),
                    was.alternates().stream().map(KitRow.Alternate::itemId).toList(),
                    was.note());
            var price = items.get(line.itemId()).price();
            if (!is.equals(clean(line)) || !was.unitPrice().equals(price)) return false;
        }
        return true;
    }

    private static KitDraft.Line clean(KitDraft.Line line) {
        return new KitDraft.Line(
                line.itemId(),
                line.unit(),
                line.quantity(),
                line.priority(),
                line.alternates(),
                CleanText.oneLine(line.note()));
    }

    private static Set<UUID> itemsOf(KitRow kit) {
        var items = new HashSet<UUID>();
        for (KitRow.Line line : kit.lines()) {
            items.add(line.itemId());
            line.alternates().forEach(alternate -> items.add(alternate.itemId()));
        }
        return items;
    }
}
