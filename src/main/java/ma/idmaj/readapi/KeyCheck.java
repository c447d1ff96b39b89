package ma.idmaj.readapi;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Whose key a program shows, and how often it asked. Why a key opens nothing is not told: unknown, over, taken back. */
@Component
class KeyCheck {

    /** @param mark as of {@link ApiKeyRow} */
    record Holder(UUID id, String mark) {}

    private record Kept(Holder holder, String hash) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyCheck(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Holder> holder(String shown) {
        if (!KeyText.shaped(shown)) return Optional.empty();
        String hash = KeyText.hash(shown);
        return jdbc.sql("""
                        select id, mark, key_hash from api_key
                        where key_hash = ? and revoked_at is null and expires_on >= ?""")
                .params(hash, LocalDate.now(clock))
                .query((row, n) -> new Kept(
                        new Holder(row.getObject("id", UUID.class), row.getString("mark")), row.getString("key_hash")))
                .optional()
                // Found by its hash; compared once more in a time that tells nothing.
                .filter(kept -> MessageDigest.isEqual(ascii(kept.hash()), ascii(hash)))
                .map(Kept::holder);
    }

    @Transactional
    public void count(Holder holder, boolean answered) {
        jdbc.sql("""
                insert into api_use (key_id, day, answered, refused) values (?, ?, ?, ?)
                on duplicate key update answered = answered + values(answered), refused = refused + values(refused)""")
                .params(holder.id(), LocalDate.now(clock), answered ? 1 : 0, answered ? 0 : 1)
                .update();
        jdbc.sql("update api_key set last_used_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), holder.id())
                .update();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
