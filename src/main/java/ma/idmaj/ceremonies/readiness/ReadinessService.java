package ma.idmaj.ceremonies.readiness;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.contacts.CeremonyContact;
import ma.idmaj.beneficiaries.contacts.CeremonyContacts;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.facts.PriceLimits;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.funding.StockSource;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.LineStock;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How ready a list is: as many reads for eighty people as for one. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_READ')")
public class ReadinessService {

    private static final int YEARS_AHEAD = 2;

    private final CeremonyService ceremonies;
    private final ListService list;
    private final LifeProjectService projects;
    private final CatalogueService catalogue;
    private final LineStock stock;
    private final StockSource store;
    private final CeremonyContacts contacts;
    private final ConsentService consents;
    private final BeneficiaryService people;
    private final AccountNames accounts;
    private final GapTasks tasks;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadinessService(
            CeremonyService ceremonies,
            ListService list,
            LifeProjectService projects,
            CatalogueService catalogue,
            LineStock stock,
            StockSource store,
            CeremonyContacts contacts,
            ConsentService consents,
            BeneficiaryService people,
            AccountNames accounts,
            GapTasks tasks,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.list = list;
        this.projects = projects;
        this.catalogue = catalogue;
        this.stock = stock;
        this.store = store;
        this.contacts = contacts;
        this.consents = consents;
        this.people = people;
        this.accounts = accounts;
        this.tasks = tasks;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** In the order of the list; a case worker reads the own people alone. */
    @Transactional(readOnly = true)
    public List<RowReadiness> of(UUID ceremonyId) {
        return of(ceremonies.detail(ceremonyId.toString()), list.lines(ceremonyId));
    }

    /** Of lines that have been read already. */
    @Transactional(readOnly = true)
    public List<RowReadiness> of(CeremonyDetail ceremony, List<LineRow> lines) {
        if (lines.isEmpty()) return List.of();
        return judged(ceremony, lines, facts(lines), tasks.of(ids(lines)));
    }

    private List<RowReadiness> judged(
            CeremonyDetail ceremony,
            List<LineRow> lines,
            ReadinessFacts facts,
            Map<UUID, Map<ReadinessPoint, GapTask>> given) {
        return ReadinessRules.judge(lines, facts.of(ceremony.state().frozen(), contacts(ceremony, lines))).stream()
                .map(row -> new RowReadiness(
                        row.line(),
                        row.points().stream()
                                .map(point ->
                                        point.with(given.getOrDefault(row.line().id(), Map.of())
                                                .get(point.point())))
                                .toList()))
                .toList();
    }

    /** What the account that is signed in is to mend, the next ceremony first; what is mended is not told any more. */
    @Transactional(readOnly = true)
    public List<MyGaps> mine() {
        String me = user.username();
        var lists = new LinkedHashMap<CeremonyDetail, List<LineRow>>();
        tasks.ceremoniesOf(me).forEach(id -> lists.put(ceremonies.detail(id.toString()), list.lines(id)));
        List<LineRow> all = lists.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) return List.of();
        // What is known of all their people is read at once: the home page asks for this.
        ReadinessFacts facts = facts(all);
        var given = tasks.of(ids(all));
        return lists.entrySet().stream()
                .map(each -> mine(each.getKey(), judged(each.getKey(), each.getValue(), facts, given), me))
                .filter(gaps -> gaps.gaps() > 0)
                .toList();
    }

    private static MyGaps mine(CeremonyDetail ceremony, List<RowReadiness> rows, String me) {
        List<GapTask> open = rows.stream()
                .flatMap(row -> row.missing().stream())
                .flatMap(point -> Stream.ofNullable(point.task()))
                .filter(task -> me.equals(task.owner()))
                .toList();
        return new MyGaps(
                ceremony.key(),
                ceremony.title(),
                ceremony.heldOn(),
                open.size(),
                open.stream()
                        .flatMap(task -> Stream.ofNullable(task.dueOn()))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    /** Accounts that may be asked to mend a line's gaps, by user name: a case worker of another centre would not see it. */
    @Transactional(readOnly = true)
    public Map<String, PersonName> owners(UUID lineId) {
        var owners = new HashMap<>(accounts.holding(Role.ORGANISER).byUsername());
        tasks.centreOf(lineId)
                .ifPresent(centre ->
                        owners.putAll(accounts.holding(Role.CASE_WORKER, centre).byUsername()));
        return owners;
    }

    /**
     * Says who mends a gap and by when; neither takes the task away again.
     *
     * @throws Refusal for an account that may not be asked, or a day that cannot be
     */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void assign(
            UUID ceremonyId, UUID lineId, ReadinessPoint point, @Nullable String owner, @Nullable LocalDate dueOn) {
        var line = list.lines(ceremonyId).stream()
                .filter(row -> row.id().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new Refusal("ceremonies.lineGone"));
        String which = line.position() + " " + point;
        if (owner == null && dueOn == null) {
            if (tasks.drop(lineId, point)) changed(ceremonyId, "gapReleased", which);
            return;
        }
        if (owner != null && !owners(lineId).containsKey(owner)) throw new Refusal("ceremonies.gap.ownerUnknown");
        LocalDate today = LocalDate.now(clock);
        if (dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(YEARS_AHEAD))))
            throw new Refusal("ceremonies.gap.dayCannotBe", today);
        tasks.keep(lineId, point, new GapTask(owner, dueOn), user.username());
        changed(ceremonyId, "gapAssigned", which);
    }

    private void changed(UUID ceremonyId, String act, String which) {
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), act, which));
    }

    private Map<UUID, CeremonyContact> contacts(CeremonyDetail ceremony, List<LineRow> lines) {
        return user.may(Permission.PEOPLE_READ) ? contacts.before(ceremony.heldOn(), persons(lines)) : Map.of();
    }

    private static List<UUID> persons(List<LineRow> lines) {
        return lines.stream().map(LineRow::beneficiaryId).toList();
    }

    private static List<UUID> ids(List<LineRow> lines) {
        return lines.stream().map(LineRow::id).toList();
    }

    /** Of the lines of one list or of several, whose state and day are not told yet. */
    private ReadinessFacts facts(List<LineRow> lines) {
        List<UUID> persons = persons(lines);
        List<LineRow.Item> items =
                lines.stream().flatMap(line -> line.items().stream()).toList();
        Set<UUID> kinds = items.stream().map(LineRow.Item::itemId).collect(Collectors.toSet());
        List<UUID> purposes = items.stream().map(LineRow.Item::id).toList();
        var serials = new HashMap<UUID, Integer>();
        stock.offered(purposes).forEach((purpose, pieces) -> serials.put(purpose, pieces.size()));
        boolean personal = user.may(Permission.PEOPLE_READ);
        return new ReadinessFacts(
                false,
                personal,
                PriceLimits.oldestFresh(LocalDate.now(clock)),
                projects.states(lines.stream().map(LineRow::lifeProjectId).toList()),
                catalogue.items(kinds).stream().collect(Collectors.toMap(ItemRow::id, Function.identity())),
                stock.promised(purposes),
                serials,
                store.free(kinds),
                Map.of(),
                personal ? consents.agreed(persons, ConsentKind.DATA_PROCESSING) : Set.of(),
                personal ? identified(persons) : Set.of());
    }

    private Set<UUID> identified(List<UUID> persons) {
        return people.maskedCins(persons).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
