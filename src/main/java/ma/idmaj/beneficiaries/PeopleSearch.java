package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The people's list: who fits a filter, page by page in an order, beside whom, and how many. Whose files an account may
 * see, {@link BeneficiaryQueries#visible} knows.
 */
@Component
class PeopleSearch {

    private static final String PHONE = "(b.phone_index in (?, ?) or b.second_phone_index in (?, ?))";
    private static final Pattern FILE_NUMBER = Pattern.compile("\\d{1,7}");

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final SealedNumbers numbers;
    private final TerritoryService territory;
    private final BeneficiaryQueries files;
    private final NameSearch names;
    private final List<PeopleFacet> facets;

    PeopleSearch(
            JdbcClient jdbc,
            CurrentUser user,
            SealedNumbers numbers,
            TerritoryService territory,
            BeneficiaryQueries files,
            NameSearch names,
            List<PeopleFacet> facets) {
        this.jdbc = jdbc;
        this.user = user;
        this.numbers = numbers;
        this.territory = territory;
        this.files = files;
        this.names = names;
        this.facets = facets;
    }

    /** @param mark null for the beginning; also taken when its person is none the reader sees */
    PeoplePage page(BeneficiaryFilter filter, @Nullable PageMark mark, int size) {
        Wanted wanted = wanted(filter);
        Optional<Object> key = mark == null ? Optional.empty() : key(mark.person(), filter.order());
        var place = mark == null || key.isEmpty() ? null : new Place(mark, key.get());
        boolean onwards = place == null || place.mark().onwards();
        // One row more than the page tells whether there are others.
        var rows = new ArrayList<>(rows(filter, wanted, place, size + 1));
        boolean more = rows.size() > size;
        if (more) rows.removeLast();
        if (!onwards) Collections.reverse(rows);
        return new PeoplePage(
                List.copyOf(rows),
                onwards ? place != null : more,
                onwards ? more : true,
                place == null && !more ? new CappedCount(rows.size(), false) : count(filter, wanted));
    }

    /** By the person's place in the order, whether or not the person still fits; nobody beside one the reader may not see. */
    Neighbours neighbours(BeneficiaryFilter filter, UUID person) {
        Wanted wanted = wanted(filter);
        return key(person, filter.order())
                .map(key -> new Neighbours(
                        beside(filter, wanted, new Place(new PageMark(person, false), key)),
                        beside(filter, wanted, new Place(new PageMark(person, true), key))))
                .orElse(Neighbours.NONE);
    }

    private @Nullable UUID beside(BeneficiaryFilter filter, Wanted wanted, Place place) {
        return rows(filter, wanted, place, 1).stream()
                .map(BeneficiaryRow::id)
                .findFirst()
                .orElse(null);
    }

    private List<BeneficiaryRow> rows(BeneficiaryFilter filter, Wanted wanted, @Nullable Place place, int size) {
        return wanted.way() != null && wanted.way().inOrder()
                ? alongSpellings(filter, wanted, place, size)
                : sorted(filter, wanted, place, size);
    }

    /** A person's place in an order. */
    private record Place(PageMark mark, Object key) {

        void past(ScopedSql sql, PeopleOrder order, String table, String id) {
            sql.and(order.past(table, id, mark.onwards()), key, key, mark.person());
        }
    }

    private List<BeneficiaryRow> sorted(BeneficiaryFilter filter, Wanted wanted, @Nullable Place place, int size) {
        boolean onwards = place == null || place.mark().onwards();
        ScopedSql sql = fitting(BeneficiaryQueries.ROW, filter, wanted);
        if (place != null) place.past(sql, filter.order(), "b.", "b.id");
        return sql.then(filter.order().clause("b.", "b.id", onwards))
                .then("limit ?", size)
                .on(jdbc)
                .query((row, n) -> BeneficiaryQueries.row(row))
                .list();
    }

    /** The first of each spelling's people, the first of all these, then their rows. */
    private List<BeneficiaryRow> alongSpellings(
            BeneficiaryFilter filter, Wanted wanted, @Nullable Place place, int size) {
        boolean onwards = place == null || place.mark().onwards();
        var order = filter.order();
        var way = Objects.requireNonNull(wanted.way());
        var queries = way.spellings().stream()
                .map(spelling -> {
                    var sql = way.askOthers(
                                    narrowed("select t.beneficiary_id id, t." + order.column() + " place", filter))
                            .along(spelling);
                    if (place != null) place.past(sql, order, "t.", "t.beneficiary_id");
                    return sql.then(order.clause("t.", "t.beneficiary_id", onwards))
                            .then("limit ?", size);
                })
                .toList();
        String direction = onwards ? "" : " desc";
        return ScopedSql.together(
                        jdbc, BeneficiaryQueries.ROW, queries, "order by place" + direction + ", id" + direction, size)
                .query((row, n) -> BeneficiaryQueries.row(row))
                .list();
    }

    CappedCount count(BeneficiaryFilter filter) {
        return count(filter, wanted(filter));
    }

    private CappedCount count(BeneficiaryFilter filter, Wanted wanted) {
        var way = wanted.way();
        if (way != null
                && way.found() >= 0
                && filter.onlyWords()
                && user.centreScope().isEmpty()) {
            return CappedCount.of(way.found(), CappedCount.WHILE_TYPING);
        }
        int counted = fitting("select b.id", filter, wanted)
                .counted(CappedCount.CAP + 1)
                .on(jdbc)
                .query(Integer.class)
                .single();
        return CappedCount.of(counted, CappedCount.CAP);
    }

    /** The person's place in the order. */
    private Optional<Object> key(UUID id, PeopleOrder order) {
        return files.visible("select b." + order.column())
                .and("b.id = ?", id)
                .on(jdbc)
                .query((row, n) -> row.getObject(1))
                .optional();
    }

    ScopedSql fitting(String select, BeneficiaryFilter filter, Wanted wanted) {
        var sql = narrowed(select, filter);
        if (wanted.number() != null) return sql.and(wanted.number(), wanted.values());
        return wanted.way() == null ? sql : wanted.way().narrow(sql);
    }

    /** By all that is asked for but the words. */
    private ScopedSql narrowed(String select, BeneficiaryFilter filter) {
        var sql = files.visible(select).and("b.merged_into is null");
        if (filter.centreId() != null) sql.and("b.centre_id = ?", filter.centreId());
        if (filter.divisionCode() != null) sql.andIn("b.division_code", territory.within(filter.divisionCode()));
        if (filter.year() != null) {
            sql.and(
                    "b.created_at >= ? and b.created_at < ?",
                    LocalDate.of(filter.year(), 1, 1),
                    LocalDate.of(filter.year() + 1, 1, 1));
        }
        facets.forEach(facet -> {
            String value = filter.facets().get(facet.name());
            if (value == null) return;
            facet.condition(value).ifPresent(condition -> sql.and(condition.sql(), condition.values()));
        });
        return sql;
    }

    /** What was typed, understood: a number to be equal, or words and the way to them; neither for all. */
    record Wanted(@Nullable String number, List<Object> values, NameSearch.@Nullable Way way) {}

    Wanted wanted(BeneficiaryFilter filter) {
        String q = filter.q();
        Optional<NationalId> cin = NationalId.parse(q);
        if (cin.isPresent())
            return new Wanted(
                    "b.id = " + BeneficiaryQueries.STANDING_BY_CIN, List.copyOf(numbers.indexes(cin.get())), null);
        String digits = Digits.western(q).strip();
        if (FILE_NUMBER.matcher(digits).matches())
            return new Wanted("b.file_number = ?", List.of(Long.parseLong(digits)), null);
        Optional<Phone> phone = Phone.parse(q);
        if (phone.isPresent()) {
            List<byte[]> indexes = numbers.indexes(phone.get());
            return new Wanted(PHONE, List.of(indexes.get(0), indexes.get(1), indexes.get(0), indexes.get(1)), null);
        }
        var words = NameWords.wanted(q);
        return new Wanted(null, List.of(), words.isEmpty() ? null : names.way(words, filter.order()));
    }
}
