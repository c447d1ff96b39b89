package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Every read of people. All start from {@link #visible}, the one place that knows whose files an account may see. A file
 * merged into another is on no list; who asks for it by its id or its CIN is led to the one that stands for it.
 */
@Component
class BeneficiaryQueries {

    static final String ROW = "select b.id, b.file_number, b.name_ar, b.name_latin, b.cin_masked,"
            + " b.phone_masked, b.birth_date, b.division_code, b.centre_id";
    private static final String DETAIL =
            ROW + ", b.second_phone_masked, b.sex, b.family_situation, b.dependants, b.address, b.commune, b.training,"
                    + " b.source_digest, b.created_at, b.created_by, b.version";
    private static final String STANDING = "(select coalesce(w.merged_into, w.id) from beneficiary w where w.id = ?)";
    private static final String STANDING_BY_CIN =
            "(select coalesce(w.merged_into, w.id) from beneficiary w where w.cin_index = ?)";
    private static final String PHONE = "(b.phone_index = ? or b.second_phone_index = ?)";
    private static final Pattern FILE_NUMBER = Pattern.compile("\\d{1,7}");

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final SealedNumbers numbers;
    private final TerritoryService territory;
    private final NameSearch names;
    private final List<PeopleFacet> facets;

    BeneficiaryQueries(
            JdbcClient jdbc,
            CurrentUser user,
            SealedNumbers numbers,
            TerritoryService territory,
            NameSearch names,
            List<PeopleFacet> facets) {
        this.jdbc = jdbc;
        this.user = user;
        this.numbers = numbers;
        this.territory = territory;
        this.names = names;
        this.facets = facets;
    }

    ScopedSql visible(String select) {
        var sql = new ScopedSql(select);
        user.centreScope().ifPresent(centre -> sql.and("b.centre_id = ?", centre));
        return sql;
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
                place == null && !more ? CappedCount.of(rows.size()) : count(filter, wanted));
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
        ScopedSql sql = fitting(ROW, filter, wanted);
        if (place != null) place.past(sql, filter.order(), "b.", "b.id");
        return sql.then(filter.order().clause("b.", "b.id", onwards))
                .then("limit ?", size)
                .on(jdbc)
                .query((row, n) -> row(row))
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
        return ScopedSql.together(jdbc, ROW, queries, "order by place" + direction + ", id" + direction, size)
                .query((row, n) -> row(row))
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
            return CappedCount.of(way.found());
        }
        return CappedCount.of(fitting("select b.id", filter, wanted)
                .counted(CappedCount.CAP + 1)
                .on(jdbc)
                .query(Integer.class)
                .single());
    }

    /** The person's place in the order. */
    private Optional<Object> key(UUID id, PeopleOrder order) {
        return visible("select b." + order.column())
                .and("b.id = ?", id)
                .on(jdbc)
                .query((row, n) -> row.getObject(1))
                .optional();
    }

    Optional<BeneficiaryDetail> detail(UUID id) {
        return visible(DETAIL)
                .and("b.id = " + STANDING, id)
                .on(jdbc)
                .query((row, n) -> detail(row))
                .optional();
    }

    Optional<BeneficiaryMatch> byCin(NationalId cin) {
        return visible("select b.id, b.name_ar, b.name_latin")
                .and("b.id = " + STANDING_BY_CIN, (Object) numbers.index(cin))
                .on(jdbc)
                .query((row, n) -> new BeneficiaryMatch(row.getObject("id", UUID.class), name(row)))
                .optional();
    }

    Optional<Long> fileNumber(NationalId cin) {
        return visible("select b.file_number")
                .and("b.id = " + STANDING_BY_CIN, (Object) numbers.index(cin))
                .on(jdbc)
                .query(Long.class)
                .optional();
    }

    List<UUID> among(Collection<UUID> ids) {
        return visible("select b.id")
                .andIn("b.id", ids)
                .on(jdbc)
                .query(UUID.class)
                .list();
    }

    ScopedSql fitting(String select, BeneficiaryFilter filter, Wanted wanted) {
        var sql = narrowed(select, filter);
        if (wanted.number() != null) return sql.and(wanted.number(), wanted.values());
        return wanted.way() == null ? sql : wanted.way().narrow(sql);
    }

    /** By all that is asked for but the words. */
    private ScopedSql narrowed(String select, BeneficiaryFilter filter) {
        var sql = visible(select).and("b.merged_into is null");
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
        if (cin.isPresent()) return new Wanted("b.id = " + STANDING_BY_CIN, List.of(numbers.index(cin.get())), null);
        String digits = Digits.western(q).strip();
        if (FILE_NUMBER.matcher(digits).matches())
            return new Wanted("b.file_number = ?", List.of(Long.parseLong(digits)), null);
        Optional<Phone> phone = Phone.parse(q);
        if (phone.isPresent())
            return new Wanted(PHONE, List.of(numbers.index(phone.get()), numbers.index(phone.get())), null);
        var words = NameWords.wanted(q);
        return new Wanted(null, List.of(), words.isEmpty() ? null : names.way(words, filter.order()));
    }

    static BeneficiaryRow row(ResultSet row) throws SQLException {
        return new BeneficiaryRow(
                row.getObject("id", UUID.class),
                row.getLong("file_number"),
                name(row),
                row.getString("cin_masked"),
                row.getString("phone_masked"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("division_code"),
                row.getObject("centre_id", UUID.class));
    }

    private static BeneficiaryDetail detail(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        var family = row.getString("family_situation");
        return new BeneficiaryDetail(
                row.getObject("id", UUID.class),
                row.getLong("file_number"),
                name(row),
                row.getString("cin_masked"),
                row.getString("phone_masked"),
                row.getString("second_phone_masked"),
                row.getObject("birth_date", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex),
                family == null ? null : FamilySituation.valueOf(family),
                row.getObject("dependants", Integer.class),
                row.getString("address"),
                row.getString("commune"),
                row.getString("division_code"),
                row.getObject("centre_id", UUID.class),
                row.getString("training"),
                row.getString("source_digest"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("created_by"),
                row.getLong("version"));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("name_ar"), row.getString("name_latin"));
    }
}
