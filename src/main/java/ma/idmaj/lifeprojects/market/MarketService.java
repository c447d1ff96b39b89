package ma.idmaj.lifeprojects.market;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The centres' notes on markets: read by all who read projects, written by the case workers of the centre. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PROJECTS_READ')")
public class MarketService {

    private static final int MANY = 200;

    private final MarketQueries queries;
    private final TerritoryService territory;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MarketService(
            MarketQueries queries,
            TerritoryService territory,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.territory = territory;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Current notes by trade and place. A note of a province speaks of its arrondissements too, and the other way round. */
    @Transactional(readOnly = true)
    public List<MarketNote> notes(MarketFilter filter, int offset, int limit) {
        String division = filter.divisionCode();
        if (division == null) return queries.current(filter.tradeCode(), null, offset, limit);
        var places = territory.within(division);
        places.addAll(around(division));
        return queries.current(filter.tradeCode(), places, offset, limit);
    }

    /**
     * Notes that speak of a trade where somebody lives: of that division or one it lies in. The centre's own come first,
     * then the nearest, then the newest.
     */
    @Transactional(readOnly = true)
    public List<MarketNote> serving(@Nullable String tradeCode, @Nullable String divisionCode, @Nullable UUID centre) {
        if (tradeCode == null || divisionCode == null) return List.of();
        var places = around(divisionCode);
        return queries.current(tradeCode, places, 0, MANY).stream()
                .sorted(Comparator.comparing(
                                (MarketNote note) -> !note.centreId().equals(centre))
                        .thenComparing(note -> places.indexOf(note.divisionCode()))
                        .thenComparing(MarketNote::notedOn, Comparator.reverseOrder()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<MarketNote> note(UUID id) {
        return queries.byId(id);
    }

    /** A note and what stood in its place before and after, the newest first. */
    @Transactional(readOnly = true)
    public List<MarketNote> versions(UUID id) {
        return queries.byId(id).map(queries::versions).orElse(List.of());
    }

    /** The centre whose notes the account acting writes; empty for those who only read. */
    @Transactional(readOnly = true)
    public Optional<UUID> writingCentre() {
        return user.may(Permission.PEOPLE_WRITE) ? user.account().map(SignedIn::centreId) : Optional.empty();
    }

    /**
     * Notes what is known of a trade in a place. What was noted before is kept and no longer current.
     *
     * @param centre   the writer's own
     * @param replaced the note it replaces, as it was read; null for the first of its trade and place
     * @throws NotedMeanwhile when another note has become the current one since
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID write(UUID centre, MarketNoteDraft draft, @Nullable UUID replaced) {
        checkCentre(centre);
        check(draft);
        if (replaced != null) {
            var before = queries.byId(replaced).orElseThrow(() -> new Refusal("lifeprojects.market.gone"));
            if (!before.centreId().equals(centre)) throw new Refusal("lifeprojects.market.otherCentre");
            boolean same = before.tradeCode().equals(draft.tradeCode())
                    && before.divisionCode().equals(draft.divisionCode());
            if (!same) throw new Refusal("lifeprojects.market.placeFixed");
            if (end(replaced) == 0) throw new NotedMeanwhile();
        }
        UUID id = NewId.next();
        try {
            insert(id, centre, draft);
        } catch (DuplicateKeyException another) {
            if (replaced != null) throw new NotedMeanwhile();
            throw new Refusal("lifeprojects.market.alreadyNoted");
        }
        events.publishEvent(new Changed("marketnote", id.toString(), replaced == null ? "noted" : "notedAnew", ""));
        return id;
    }

    /** Takes a current note away: it was of the wrong trade or place. Projects that quote it still do. */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void retire(UUID id) {
        var note = queries.byId(id).orElseThrow(() -> new Refusal("lifeprojects.market.gone"));
        checkCentre(note.centreId());
        if (end(id) == 0) throw new NotedMeanwhile();
        events.publishEvent(new Changed("marketnote", id.toString(), "retired", ""));
    }

    private int end(UUID id) {
        return jdbc.sql("update market_note set standing = null where id = ? and standing = true")
                .param(id)
                .update();
    }

    private void insert(UUID id, UUID centre, MarketNoteDraft draft) {
        Money price = draft.usualPrice();
        jdbc.sql("""
                insert into market_note (id, centre_id, trade_code, division_code, demand, competitors,
                    usual_price_centimes, context_ar, context_fr, source, noted_on, noted_by, written_at, standing)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)""")
                .params(
                        id,
                        centre,
                        draft.tradeCode(),
                        draft.divisionCode(),
                        draft.demand().name(),
                        draft.competitors(),
                        price == null ? null : price.centimes(),
                        draft.context().ar(),
                        draft.context().fr(),
                        CleanText.oneLine(draft.source()),
                        draft.notedOn(),
                        user.username(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void check(MarketNoteDraft draft) {
        if (territory.division(draft.divisionCode()).isEmpty()) throw new Refusal("lifeprojects.market.placeUnknown");
        Integer trades = jdbc.sql("select count(*) from trade where code = ?")
                .param(draft.tradeCode())
                .query(Integer.class)
                .single();
        if (trades == 0) throw new Refusal("lifeprojects.market.tradeUnknown");
        LocalizedText context = draft.context();
        if (context.ar().isEmpty() && context.fr().isEmpty()) throw new Refusal("lifeprojects.market.contextMissing");
        String source = CleanText.oneLine(draft.source());
        if (source.isEmpty()) throw new Refusal("lifeprojects.market.sourceMissing");
        if (context.ar().length() > MarketNoteDraft.MAX_CONTEXT || context.fr().length() > MarketNoteDraft.MAX_CONTEXT)
            throw new Refusal("lifeprojects.prepared.tooLong", MarketNoteDraft.MAX_CONTEXT);
        if (source.length() > MarketNoteDraft.MAX_SOURCE)
            throw new Refusal("lifeprojects.prepared.tooLong", MarketNoteDraft.MAX_SOURCE);
        Integer competitors = draft.competitors();
        if (competitors != null && (competitors < 0 || competitors > MarketNoteDraft.MAX_COMPETITORS))
            throw new Refusal("lifeprojects.market.competitorsWrong");
        Money price = draft.usualPrice();
        if (price != null && (price.centimes() <= 0 || price.compareTo(Money.ofDirhams(1_000_000)) > 0))
            throw new Refusal("lifeprojects.market.priceWrong");
        if (draft.notedOn().isAfter(LocalDate.now(clock))) throw new Refusal("lifeprojects.market.dateWrong");
    }

    /** The division and those it lies in, from the nearest to the widest. */
    private List<String> around(String division) {
        var places = new ArrayList<String>();
        for (var one = territory.division(division);
                one.isPresent();
                one = territory.division(one.get().parentCode())) {
            places.add(one.get().code());
        }
        return places;
    }

    private void checkCentre(UUID centre) {
        // Start-up work has no account and writes for every centre.
        if (user.account().filter(account -> !centre.equals(account.centreId())).isPresent()) {
            throw new Refusal("lifeprojects.market.otherCentre");
        }
    }
}
