package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.territory.TerritoryService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every read of people. All start from {@link #visible}, the one place that knows whose files an account may see. A file
 * merged into another is on no list; who asks for it by its id or its CIN is led to the one that stands for it.
 */
@Component
class BeneficiaryQueries {

    private static final String ROW = "select b.id, b.file_number, b.name_ar, b.name_latin, b.cin_masked,"
            + " b.phone_masked, b.birth_date, b.division_code, b.centre_id";
    private static final String DETAIL = ROW + ", b.sex, b.address, b.training, b.source_digest, b.created_at,"
            + " b.created_by, b.version";
    private static final String STANDING = "(select coalesce(w.merged_into, w.id) from beneficiary w where w.id = ?)";
    private static final String STANDING_BY_CIN =
            "(select coalesce(w.merged_into, w.id) from beneficiary w where w.cin_index = ?)";
    private static final Pattern FILE_NUMBER = Pattern.compile("\\d{1,7}");

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final SealedNumbers numbers;
    private final TerritoryService territory;

    BeneficiaryQueries(JdbcClient jdbc, CurrentUser user, SealedNumbers numbers, TerritoryService territory) {
        this.jdbc = jdbc;
        this.user = user;
        this.numbers = numbers;
        this.territory = territory;
    }

    private ScopedSql visible(String select) {
        var sql = new ScopedSql(select);
        user.centreScope().ifPresent(centre -> sql.and("b.centre_id = ?", centre));
        return sql;
    }

    List<BeneficiaryRow> rows(BeneficiaryFilter filter, int offset, int limit) {
        return fitting(ROW, filter)
                .then(filter.latinOrder() ? "order by b.sort_latin, b.id" : "order by b.sort_ar, b.id")
                .then("limit ? offset ?", limit, offset)
                .on(jdbc)
                .query((row, n) -> row(row))
                .list();
    }

    CappedCount count(BeneficiaryFilter filter) {
        return CappedCount.of(
                fitting("select b.id", filter).counted(CappedCount.CAP + 1).on(jdbc).query(Integer.class).single());
    }

    Optional<BeneficiaryDetail> detail(UUID id) {
        return visible(DETAIL).and("b.id = " + STANDING, id).on(jdbc).query((row, n) -> detail(row)).optional();
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

    Map<UUID, NationalId> cins(Collection<UUID> ids) {
        var cins = new HashMap<UUID, NationalId>();
        visible("select b.id, b.cin_sealed").andIn("b.id", ids).and("b.cin_sealed is not null").on(jdbc).query(
                row -> { cins.put(row.getObject("id", UUID.class), numbers.openCin(row.getBytes("cin_sealed"))); });
        return cins;
    }

    Map<UUID, String> maskedCins(Collection<UUID> ids) {
        var masked = new HashMap<UUID, String>();
        visible("select b.id, b.cin_masked").andIn("b.id", ids).on(jdbc).query(
                row -> { masked.put(row.getObject("id", UUID.class), row.getString("cin_masked")); });
        return masked;
    }

    List<UUID> among(Collection<UUID> ids) {
        return visible("select b.id").andIn("b.id", ids).on(jdbc).query(UUID.class).list();
    }

    private ScopedSql fitting(String select, BeneficiaryFilter filter) {
        var sql = visible(select).and("b.merged_into is null");
        if (filter.centreId() != null) sql.and("b.centre_id = ?", filter.centreId());
        if (filter.divisionCode() != null) sql.andIn("b.division_code", territory.within(filter.divisionCode()));
        Optional<NationalId> cin = NationalId.parse(filter.q());
        if (cin.isPresent()) {
            return sql.and("b.id = " + STANDING_BY_CIN, (Object) numbers.index(cin.get()));
        }
        String digits = Digits.western(filter.q()).strip();
        if (FILE_NUMBER.matcher(digits).matches()) return sql.and("b.file_number = ?", Long.parseLong(digits));
        Optional<Phone> phone = Phone.parse(filter.q());
        if (phone.isPresent()) return sql.and("b.phone_index = ?", (Object) numbers.index(phone.get()));
        return named(sql, NameWords.wanted(filter.q()));
    }

    /** INTERSECT, because several IN (…) on the tokens are a hundred times slower here. */
    private static ScopedSql named(ScopedSql sql, List<List<NameWords.Wanted>> words) {
        if (words.isEmpty()) return sql;
        var values = new ArrayList<Object>();
        String people = words.stream()
                .map(ways -> ways.stream()
                        .map(way -> {
                            values.add(way.whole() ? way.word() : way.word() + "%");
                            return way.whole() ? "token = ?" : "token like ?";
                        })
                        .collect(Collectors.joining(" or ", "select beneficiary_id from name_token where ", "")))
                .collect(Collectors.joining(" intersect "));
        return sql.and("b.id in (" + people + ")", values.toArray());
    }

    private static BeneficiaryRow row(ResultSet row) throws SQLException {
        return new BeneficiaryRow(
                row.getObject("id", UUID.class), row.getLong("file_number"), name(row), row.getString("cin_masked"),
                row.getString("phone_masked"), row.getObject("birth_date", LocalDate.class),
                row.getString("division_code"), row.getObject("centre_id", UUID.class));
    }

    private static BeneficiaryDetail detail(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new BeneficiaryDetail(
                row.getObject("id", UUID.class), row.getLong("file_number"), name(row), row.getString("cin_masked"),
                row.getString("phone_masked"), row.getObject("birth_date", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex), row.getString("address"), row.getString("division_code"),
                row.getObject("centre_id", UUID.class), row.getString("training"), row.getString("source_digest"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("created_by"), row.getLong("version"));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("name_ar"), row.getString("name_latin"));
    }
}
