package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every read of pairs; only those both of whose files the account may see. */
@Component
class Cases {

    private static final String PAIRS = """
            from duplicate_suspicion d
            join beneficiary a on a.id = d.first_id
            join beneficiary b on b.id = d.second_id
            where 1 = 1
            """;
    /** A file merged away stands for nobody any more: what is undone later is looked at again then. */
    private static final String WAITING = "d.state = 'WAITING' and a.merged_into is null and b.merged_into is null";

    /** Compared where they lie: two sealed numbers are equal when their indexes are. */
    private static final String EQUAL = Arrays.stream(FileFact.values())
            .map(fact -> {
                String column = fact.columns().get(fact.columns().size() > 1 ? 1 : 0);
                return "a." + column + " <=> b." + column + " " + alias(fact);
            })
            .collect(Collectors.joining(", ", "", " "));

    private static final String OWN = """
             exists (select 1 from duplicate_writer w where w.suspicion_id = d.id and w.username = ?)
            """;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    Cases(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** A condition with its values. */
    private record Sql(StringBuilder text, List<Object> values) {

        Sql and(String condition, Object... more) {
            text.append(" and ").append(condition);
            values.addAll(Arrays.asList(more));
            return this;
        }
    }

    private Sql visible(String select) {
        var sql = new Sql(new StringBuilder(select + PAIRS), new ArrayList<>());
        user.centreScope().ifPresent(centre -> sql.and("a.centre_id = ? and b.centre_id = ?", centre, centre));
        return sql;
    }

    /** The most alike of those this account may decide, but for some. */
    Optional<DuplicateCase> next(Collection<UUID> later) {
        var sql = visible("select d.id ").and(WAITING).and("not " + OWN, user.username());
        if (!later.isEmpty())
            sql.and("d.id not in (" + String.join(", ", Collections.nCopies(later.size(), "?")) + ")", later.toArray());
        sql.text().append(" order by d.score desc, d.id limit 1");
        return jdbc.sql(sql.text().toString())
                .params(sql.values())
                .query(UUID.class)
                .optional()
                .flatMap(this::one);
    }

    Optional<DuplicateCase> one(UUID id) {
        var sql = visible("select d.id, d.score, d.reasons, d.first_id, d.second_id, " + EQUAL)
                .and("d.id = ?", id);
        return jdbc.sql(sql.text().toString())
                .params(sql.values())
                .query((row, n) -> pair(row))
                .optional();
    }

    int count(boolean own) {
        var sql = visible("select count(*) ").and(WAITING).and((own ? "" : "not ") + OWN, user.username());
        return jdbc.sql(sql.text().toString())
                .params(sql.values())
                .query(Integer.class)
                .single();
    }

    boolean wroteIt(UUID id) {
        return jdbc.sql("select count(*) from duplicate_writer where suspicion_id = ? and username = ?")
                        .params(id, user.username())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<DecidedCase> decided(int limit) {
        var sql = visible("""
                select d.id, d.state, d.decided_by, d.decided_at, d.first_id, d.second_id,
                    a.file_number a_number, a.name_ar a_ar, a.name_latin a_latin,
                    b.file_number b_number, b.name_ar b_ar, b.name_latin b_latin
                """).and("d.state in ('SAME', 'NOT_SAME')");
        sql.text().append(" order by d.decided_at desc, d.id limit ").append(limit);
        return jdbc.sql(sql.text().toString())
                .params(sql.values())
                .query((row, n) -> decided(row))
                .list();
    }

    Map<UUID, FileSide> sides(Collection<UUID> ids) {
        var sides = new HashMap<UUID, FileSide>();
        if (ids.isEmpty()) return sides;
        jdbc.sql("""
                        select id, version, file_number, name_ar, name_latin, cin_masked, phone_masked, second_phone_masked, birth_date,
                            sex, family_situation, dependants, address, commune, division_code, centre_id, training, created_at, created_by
                        from beneficiary where id in (:ids)""").param("ids", ids).query(row -> {
            sides.put(row.getObject("id", UUID.class), side(row));
        });
        return sides;
    }

    private DuplicateCase pair(ResultSet row) throws SQLException {
        UUID first = row.getObject("first_id", UUID.class);
        UUID second = row.getObject("second_id", UUID.class);
        Map<UUID, FileSide> sides = sides(List.of(first, second));
        FileSide one = sides.get(first);
        FileSide other = sides.get(second);
        boolean inOrder = one.fileNumber() < other.fileNumber();
        List<Reason> reasons = Arrays.stream(row.getString("reasons").split(","))
                .filter(word -> !word.isEmpty())
                .map(Reason::valueOf)
                .toList();
        return new DuplicateCase(
                row.getObject("id", UUID.class),
                row.getDouble("score"),
                reasons,
                inOrder ? one : other,
                inOrder ? other : one,
                equal(row));
    }

    private static Set<FileFact> equal(ResultSet row) throws SQLException {
        var equal = EnumSet.noneOf(FileFact.class);
        for (FileFact fact : FileFact.values()) if (row.getBoolean(alias(fact))) equal.add(fact);
        return equal;
    }

    private static String alias(FileFact fact) {
        return "equal_" + fact.name().toLowerCase(Locale.ROOT);
    }

    private static DecidedCase decided(ResultSet row) throws SQLException {
        boolean inOrder = row.getLong("a_number") < row.getLong("b_number");
        String earlier = inOrder ? "a" : "b";
        String later = inOrder ? "b" : "a";
        return new DecidedCase(
                row.getObject("id", UUID.class),
                row.getLong(earlier + "_number"),
                new PersonName(row.getString(earlier + "_ar"), row.getString(earlier + "_latin")),
                row.getLong(later + "_number"),
                new PersonName(row.getString(later + "_ar"), row.getString(later + "_latin")),
                SuspicionState.valueOf(row.getString("state")),
                row.getString("decided_by"),
                moment(row, "decided_at"));
    }

    private static FileSide side(ResultSet row) throws SQLException {
        String sex = row.getString("sex");
        String family = row.getString("family_situation");
        return new FileSide(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getLong("file_number"),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
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
                moment(row, "created_at"),
                row.getString("created_by"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
