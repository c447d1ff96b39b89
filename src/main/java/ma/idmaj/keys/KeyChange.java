package ma.idmaj.keys;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * All values sealed anew, as far as it has come.
 *
 * @param sealMark  of the key it seals with
 * @param indexMark of the key it indexes with
 * @param changed   values sealed anew
 * @param unread    values that open with no key there is
 * @param twice     numbers that stand twice, each under another key's index
 * @param endedAt   null while there is more to do
 */
public record KeyChange(
        String sealMark,
        String indexMark,
        long changed,
        long unread,
        long twice,
        Instant begunAt,
        String begunBy,
        @Nullable Instant endedAt,
        boolean whole) {}
