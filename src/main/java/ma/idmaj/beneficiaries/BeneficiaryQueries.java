package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads of people, one by one. These and the lists all start from {@link #visible}, the one place that knows whose files an account may see. A file
 * merged into another is on no list; who asks for it by its id or its CIN is led to the one that stands for it.
 */
@Component
class BeneficiaryQueries {

    static final String ROW = "select b.id, b.file_number, b.name_ar, b.name_latin, b.cin_masked,"
            + " b.phone_masked, b.birth_date, b.division_code, b.centre_id";
    /** Said in a few words, or entered as a diploma or a training. */
    static final String TRAINED = "(b.training <> '' or exists (select 1 from file_background g"
            + " where g.file_id = b.id and g.kind in ('QUALIFICATION', 'TRAINING')))";

    private static final String DETAIL =
            ROW + ", b.second_phone_masked, b.sex, b.family_situation, b.dependants, b.address, b.commune, b.training, "
                    + TRAINED
                    + " trained,"
                    + " b.source_digest, b.created_at, b.created_by, b.version";
    private static final String STANDING = "(select coalesce(w.merged_into, w.id) from beneficiary w where w.id = ?)";
    static final String STANDING_BY_CIN =
            "(select coalesce(w.merged_into, w.id) from beneficiary w where w.cin_index in (?, ?) limit 1)";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final SealedNumbers numbers;

    BeneficiaryQueries(JdbcClient jdbc, CurrentUser user, SealedNumbers numbers) {
        this.jdbc = jdbc;
        this.user = user;
        this.numbers = numbers;
    }

    ScopedSql visible(String select) {
        var sql = new ScopedSql(select);
        sql.and("b.anonymised_at is null");
        user.centreScope().ifPresent(centre -> sql.and("b.centre_id = ?", centre));
        return sql;
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
                .and("b.id = " + STANDING_BY_CIN, numbers.indexes(cin))
                .on(jdbc)
                .query((row, n) -> new BeneficiaryMatch(row.getObject("id", UUID.class), name(row)))
                .optional();
    }

    /** The files that stand for these numbers; one nobody has, or of another centre, is absent. */
    Map<NationalId, UUID> byCins(Collection<NationalId> cins) {
        var byIndex = new HashMap<ByteBuffer, NationalId>();
        cins.forEach(cin -> numbers.indexes(cin).forEach(index -> byIndex.put(ByteBuffer.wrap(index), cin)));
        var found = new HashMap<NationalId, UUID>();
        visible("select b.cin_index, coalesce(b.merged_into, b.id) standing")
                .andIn(
                        "b.cin_index",
                        byIndex.keySet().stream().map(ByteBuffer::array).toList())
                .on(jdbc)
                .query(row -> {
                    found.put(
                            byIndex.get(ByteBuffer.wrap(row.getBytes("cin_index"))),
                            row.getObject("standing", UUID.class));
                });
        return found;
    }

    Optional<Long> fileNumber(NationalId cin) {
        return visible("select b.file_number")
                .and("b.id = " + STANDING_BY_CIN, numbers.indexes(cin))
                .on(jdbc)
                .query(Long.class)
                .optional();
    }

    Map<UUID, Sex> sexes(Collection<UUID> ids) {
        var sexes = new HashMap<UUID, Sex>();
        visible("select b.id, b.sex")
                .andIn("b.id", ids)
                .and("b.sex is not null")
                .on(jdbc)
                .query(row -> {
                    sexes.put(row.getObject("id", UUID.class), Sex.valueOf(row.getString("sex")));
                });
        return sexes;
    }

    List<UUID> among(Collection<UUID> ids) {
        return visible("select b.id")
                .andIn("b.id", ids)
                .on(jdbc)
                .query(UUID.class)
                .list();
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
                row.getBoolean("trained"),
                row.getString("source_digest"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("created_by"),
                row.getLong("version"));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("name_ar"), row.getString("name_latin"));
    }
}
