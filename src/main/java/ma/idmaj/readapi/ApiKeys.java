package ma.idmaj.readapi;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The partners' keys: given with an end, seen once, taken back at any time. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ADMINISTER')")
public class ApiKeys {

    public static final int PARTNER_LENGTH = 120;
    public static final int REASON_LENGTH = 240;
    public static final int MOST_DAYS = 731;

    private static final int DAYS_COUNTED = 30;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ApiKeyRow> keys() {
        return jdbc.sql("""
                select k.id, k.partner, k.mark, k.issued_at, k.expires_on, k.revoked_at, k.reason, k.last_used_at,
                       coalesce(sum(u.answered), 0) answered, coalesce(sum(u.refused), 0) refused
                from api_key k left join api_use u on u.key_id = k.id and u.day > ?
                group by k.id order by k.id desc""")
                .param(today().minusDays(DAYS_COUNTED))
                .query(ApiKeys::row)
                .list();
    }

    /**
     * @param partner   whose programs will read the figures: an institution
     * @param expiresOn the last day it opens, two years from now at most
     */
    public IssuedKey issue(String partner, LocalDate expiresOn) {
        String name = CleanText.oneLine(partner);
        if (name.isEmpty()) throw new Refusal("readapi.partnerMissing");
        if (name.length() > PARTNER_LENGTH) throw new Refusal("readapi.tooLong", PARTNER_LENGTH);
        if (expiresOn.isBefore(today())) throw new Refusal("readapi.endsBeforeToday");
        if (expiresOn.isAfter(today().plusDays(MOST_DAYS)))
            throw new Refusal("readapi.endsTooLate", today().plusDays(MOST_DAYS));
        UUID id = NewId.next();
        String key = KeyText.made();
        jdbc.sql("""
                insert into api_key (id, partner, mark, key_hash, issued_by, issued_at, expires_on)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        name,
                        KeyText.mark(key),
                        KeyText.hash(key),
                        user.username(),
                        utc(clock.instant()),
                        expiresOn)
                .update();
        events.publishEvent(
                new Changed("apiKey", id.toString(), "issued", name + ", " + KeyText.mark(key) + "…, → " + expiresOn));
        return new IssuedKey(id, key);
    }

    /** From the next question on it opens nothing. */
    public void revoke(UUID id, String why) {
        String reason = CleanText.oneLine(why);
        if (reason.isEmpty()) throw new Refusal("readapi.reasonMissing");
        if (reason.length() > REASON_LENGTH) throw new Refusal("readapi.tooLong", REASON_LENGTH);
        int rows = jdbc.sql("""
                update api_key set revoked_by = ?, revoked_at = ?, reason = ? where id = ? and revoked_at is null""")
                .params(user.username(), utc(clock.instant()), reason, id)
                .update();
        if (rows == 0) throw new Refusal("readapi.gone");
        events.publishEvent(new Changed("apiKey", id.toString(), "revoked", reason));
    }

    private static ApiKeyRow row(ResultSet row, int n) throws SQLException {
        return new ApiKeyRow(
                row.getObject("id", UUID.class),
                row.getString("partner"),
                row.getString("mark"),
                row.getObject("issued_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("expires_on", LocalDate.class),
                moment(row, "revoked_at"),
                row.getString("reason"),
                moment(row, "last_used_at"),
                row.getLong("answered"),
                row.getLong("refused"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
