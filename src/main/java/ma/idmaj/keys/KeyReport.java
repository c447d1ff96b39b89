package ma.idmaj.keys;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param last                 the change that runs, or ran last
 * @param sealKeyFree          nothing is sealed with the other sealing key any more; null when there is no other
 * @param indexKeyFree         the last change found no index of the other index key; null when there is no other
 */
public record KeyReport(
        List<KeyUse> uses,
        @Nullable KeyChange last,
        @Nullable Boolean sealKeyFree,
        @Nullable Boolean indexKeyFree) {

    /** Whether a change has begun and not ended. */
    public boolean begun() {
        return last != null && last.endedAt() == null;
    }
}
