package ma.idmaj.privacy.requests;

import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of requests; words, names and contacts in them are sealed, each with the request's id. */
@Component
class RequestStore implements SealedPart {

    private static final String ROWS = """
            select r.*, b.name_ar, b.name_latin from privacy_request r left join beneficiary b on b.id = r.person_id
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    RequestStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public List<SealedColumn> columns() {
        return Stream.of("name_sealed", "contact_sealed", "wish_sealed", "answer_sealed")
                .map(column -> SealedColumn.contents("privacy_request", "id", column, id -> context(id, column)))
                .toList();
    }

    List<RequestRow> rows(RequestFilter filter, LocalDate today, int offset, int limit) {
        String standing = switch (filter.standing()) {
            case OPEN -> "r.state in ('RECEIVED', 'IDENTIFIED')";
            case OVERDUE -> "r.state in ('RECEIVED', 'IDENTIFIED') and r.due_on < :today";
            case CLOSED -> "r.state in ('ANSWERED', 'REFUSED', 'WITHDRAWN')";
            case ALL -> "1 = 1";
        };
        String order = filter.standing() == RequestFilter.Standing.CLOSED
                ? "r.closed_on desc, r.request_year desc, r.request_number desc"
                : "r.state in ('RECEIVED', 'IDENTIFIED') desc, r.due_on, r.request_year, r.request_number";
        return jdbc.sql(ROWS + " where " + standing + " and (:kind is null or r.kind = :kind) order by " + order
                        + " limit :limit offset :offset")
                .param("today", today)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<RequestDetail> detail(UUID id) {
        return jdbc.sql(ROWS + " where r.id = ?")
                .param(id)
                .query((row, n) -> detail(row))
                .optional();
    }

    /** Held to the end of the transaction. */
    Optional<RequestRow> locked(UUID id) {
        jdbc.sql("select id from privacy_request where id = ? for update")
                .param(id)
                .query(UUID.class)
                .list();
        return jdbc.sql(ROWS + " where r.id = ?")
                .param(id)
                .query((row, n) -> row(row))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int nextNumber(int year) {
        jdbc.sql("insert into privacy_series (series_year, last_number) values (?, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .param(year)
                .update();
        return jdbc.sql("select last_number from privacy_series where series_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
    }

    void insert(UUID id, int year, int number, RequestDraft draft, LocalDate dueOn, LocalDateTime at, String by) {
        jdbc.sql("""
                        insert into privacy_request
                          (id, request_year, request_number, kind, person_id, name_sealed, contact_sealed, wish_sealed,
                           received_on, way, due_on, state, received_by, received_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?)""")
                .params(
                        id,
                        year,
                        number,
                        draft.kind().name(),
                        draft.person(),
                        draft.person() == null ? seal(id, "name_sealed", draft.name()) : null,
                        seal(id, "contact_sealed", draft.contact()),
                        vault.seal(draft.wish(), context(id, "wish_sealed")),
                        draft.receivedOn(),
                        draft.way().name(),
                        dueOn,
                        by,
                        at)
                .update();
    }

    void link(UUID id, UUID person) {
        jdbc.sql("update privacy_request set person_id = ?, name_sealed = null, version = version + 1 where id = ?")
                .params(person, id)
                .update();
    }

    void identify(UUID id, IdentityProof proof, LocalDate on, String by) {
        jdbc.sql("""
                        update privacy_request set state = 'IDENTIFIED', proof = ?, proved_on = ?, proved_by = ?,
                          version = version + 1 where id = ?""").params(proof.name(), on, by, id).update();
    }

    void close(
            UUID id, RequestState as, @Nullable Given given, String words, LocalDate on, LocalDateTime at, String by) {
        jdbc.sql("""
                        update privacy_request set state = ?, given = ?, answer_sealed = ?, closed_on = ?, closed_at = ?,
                          closed_by = ?, version = version + 1 where id = ?""")
                .params(
                        as.name(),
                        given == null ? null : given.name(),
                        seal(id, "answer_sealed", words),
                        on,
                        at,
                        by,
                        id)
                .update();
    }

    void stop(UUID id, UUID person, StopScope scope, UUID request, LocalDateTime at, String by) {
        jdbc.sql("""
                        insert ignore into privacy_stop
                          (id, person_id, scope, standing_person_id, request_id, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?, ?)""").params(id, person, scope.name(), person, request, by, at).update();
    }

    int lift(UUID person, StopScope scope, LocalDateTime at, String by) {
        return jdbc.sql("""
                        update privacy_stop set standing_person_id = null, lifted_by = ?, lifted_at = ?
                        where standing_person_id = ? and scope = ?""").params(by, at, person, scope.name()).update();
    }

    Map<RequestKind, Integer> terms() {
        var terms = new EnumMap<RequestKind, Integer>(RequestKind.class);
        jdbc.sql("select kind, days from privacy_term").query(row -> {
            terms.put(RequestKind.valueOf(row.getString("kind")), row.getInt("days"));
        });
        return terms;
    }

    void term(RequestKind kind, int days, LocalDateTime at, String by) {
        jdbc.sql("update privacy_term set days = ?, changed_by = ?, changed_at = ? where kind = ?")
                .params(days, by, at, kind.name())
                .update();
    }

    private Set<StopScope> stops(UUID request) {
        return jdbc
                .sql("select scope from privacy_stop where request_id = ? and standing_person_id is not null")
                .param(request)
                .query(String.class)
                .list()
                .stream()
                .map(StopScope::valueOf)
                .collect(Collectors.toSet());
    }

    private RequestRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        String asked = open(row, id, "name_sealed");
        return new RequestRow(
                id,
                YearNumber.text(row.getInt("request_year"), row.getInt("request_number")),
                RequestKind.valueOf(row.getString("kind")),
                person,
                person == null
                        ? new PersonName(asked, asked)
                        : new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }

    private RequestDetail detail(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String proof = row.getString("proof");
        String given = row.getString("given");
        return new RequestDetail(
                row(row),
                RequestWay.valueOf(row.getString("way")),
                open(row, id, "contact_sealed"),
                open(row, id, "wish_sealed"),
                proof == null ? null : IdentityProof.valueOf(proof),
                row.getObject("proved_on", LocalDate.class),
                given == null ? null : Given.valueOf(given),
                open(row, id, "answer_sealed"),
                row.getString("received_by"),
                row.getString("closed_by"),
                stops(id));
    }

    private byte @Nullable [] seal(UUID id, String column, String text) {
        return text.isEmpty() ? null : vault.seal(text, context(id, column));
    }

    /** Empty for what is not there, and for what was forgotten. */
    String open(ResultSet row, UUID id, String column) throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null || sealed.length == 0 ? "" : vault.open(sealed, context(id, column));
    }

    private static String context(UUID id, String column) {
        return "privacy_request." + column + ":" + id;
    }
}
