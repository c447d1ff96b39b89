package ma.idmaj.beneficiaries.registration;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.beneficiaries.FilesUnderWay;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Registrations under way as the database keeps them. Whoever began one and those who write files of the same centre
 * reach it, nobody else; the answers are sealed.
 */
@Component
class Registrations implements FilesUnderWay, SealedPart {

    private static final String SEALED = "registration.answers";
    private static final String ROW = "select id, answers, created_at, updated_at, version from registration where ";
    private static final String REACHED = "(created_by = ? or centre_id = ?)";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final CurrentUser user;

    Registrations(JdbcClient jdbc, Vault vault, CurrentUser user) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.user = user;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(new SealedColumn("registration", "id", "answers", id -> SEALED, null, true));
    }

    @Override
    public boolean mayWrite(UUID file) {
        return user.may(Permission.PEOPLE_WRITE)
                && jdbc.sql("select count(*) from registration where id = ? and " + REACHED)
                                .params(file, user.username(), centre())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** The newest first. */
    List<RegistrationRow> ofUser() {
        return jdbc.sql(ROW + "created_by = ? order by updated_at desc, id desc")
                .param(user.username())
                .query((row, n) -> row(row))
                .list();
    }

    Optional<RegistrationRow> one(UUID id) {
        return one(id, "");
    }

    /** Whoever wants to write it waits for the one who is writing it. */
    Optional<RegistrationRow> locked(UUID id) {
        return one(id, " for update");
    }

    private Optional<RegistrationRow> one(UUID id, String lock) {
        return jdbc.sql(ROW + "id = ? and " + REACHED + lock)
                .params(id, user.username(), centre())
                .query((row, n) -> row(row))
                .optional();
    }

    void open(UUID id, Instant now) {
        jdbc.sql("insert into registration (id, centre_id, created_by, created_at, updated_at, answers, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .params(id, centre(), user.username(), utc(now), utc(now), vault.seal(Answers.NONE.json(), SEALED))
                .update();
    }

    void write(UUID id, Answers answers, Instant now) {
        jdbc.sql("update registration set answers = ?, updated_at = ?, version = version + 1 where id = ?")
                .params(vault.seal(answers.json(), SEALED), utc(now), id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from registration where id = ?").param(id).update();
    }

    private @Nullable UUID centre() {
        return user.account().map(SignedIn::centreId).orElse(null);
    }

    private RegistrationRow row(ResultSet row) throws SQLException {
        return new RegistrationRow(
                row.getObject("id", UUID.class),
                Answers.ofJson(vault.open(row.getBytes("answers"), SEALED)),
                moment(row, "created_at"),
                moment(row, "updated_at"),
                row.getLong("version"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
