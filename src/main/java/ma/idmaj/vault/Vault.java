package ma.idmaj.vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Seals a value with AES-256-GCM and makes a blind index of it (HMAC-SHA-256, another key), by which equal values are
 * found without being opened. The keys come from outside the database, 32 bytes each in Base64. While keys are being changed there
 * are two of a kind: one that seals, and one that is known besides, which only opens and finds.
 */
@Component
public class Vault {

    private final SealingKey sealing;
    private final Optional<SealingKey> alsoSealing;
    private final IndexKey indexing;
    private final Optional<IndexKey> alsoIndexing;

    /**
     * @param sealAlso  empty unless keys are being changed
     * @param indexAlso as {@code sealAlso}
     */
    public Vault(
            @Value("${idmaj.keys.seal}") String seal,
            @Value("${idmaj.keys.seal.also:}") String sealAlso,
            @Value("${idmaj.keys.index}") String index,
            @Value("${idmaj.keys.index.also:}") String indexAlso)
            throws GeneralSecurityException {
        this.sealing = new SealingKey(bytes(seal));
        this.alsoSealing = sealAlso.isBlank() ? Optional.empty() : Optional.of(new SealingKey(bytes(sealAlso)));
        this.indexing = new IndexKey(bytes(index));
        this.alsoIndexing = indexAlso.isBlank() ? Optional.empty() : Optional.of(new IndexKey(bytes(indexAlso)));
    }

    /** @param context what the value is (table.column): a sealed value moved elsewhere does not open */
    public byte[] seal(String value, String context) {
        return seal(value.getBytes(StandardCharsets.UTF_8), context);
    }

    /**
     * Seals a whole picture or paper; the result is 33 bytes longer.
     *
     * @param context what the value is and whose: table.column and the row's id
     */
    public byte[] seal(byte[] value, String context) {
        try {
            return sealing.seal(value, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed", e);
        }
    }

    /** @throws IllegalStateException when the value was altered, moved, or sealed with a key that is not known */
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException when the value was altered, moved, or sealed with a key that is not known */
    public byte[] openBytes(byte[] sealed, String context) {
        // A value of before may begin like a mark, by chance: what does not open as marked is tried as it stands.
        return Stream.concat(
                        keys().map(key -> key.open(sealed, context)),
                        keys().map(key -> key.openUnmarked(sealed, context)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A sealed value does not open"));
    }

    private Stream<SealingKey> keys() {
        return Stream.concat(Stream.of(sealing), alsoSealing.stream());
    }

    /** @return 32 bytes to write, equal for equal values of one context */
    public byte[] index(String value, String context) {
        return indexing.of(context + '\u001F' + value);
    }

    /** What to look for: the index as it is written now, and as the other key makes it; the same twice when there is one. */
    public List<byte[]> indexes(String value, String context) {
        byte[] written = index(value, context);
        return List.of(
                written,
                alsoIndexing.map(key -> key.of(context + '\u001F' + value)).orElse(written));
    }

    /** Whether the key that seals sealed this, and says so. */
    public boolean sealedNow(byte[] sealed) {
        return sealing.marked(sealed);
    }

    /** Whether a value was overwritten with nothing: such a column holds no seal. */
    public static boolean emptied(byte[] sealed) {
        for (byte b : sealed) if (b != 0) return false;
        return true;
    }

    /** What the sealing key puts before each value, in hexadecimal; tells the key from others and not what it is. */
    public String sealMark() {
        return sealing.mark();
    }

    public Optional<String> otherSealMark() {
        return alsoSealing.map(SealingKey::mark);
    }

    /** Tells the index key from others; indexes themselves bear no mark. */
    public String indexMark() {
        return indexing.mark();
    }

    public Optional<String> otherIndexMark() {
        return alsoIndexing.map(IndexKey::mark);
    }

    private static byte[] bytes(String key) {
        return Base64.getDecoder().decode(key.strip());
    }
}
