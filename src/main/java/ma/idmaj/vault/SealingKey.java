package ma.idmaj.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key values are sealed with. It puts its mark before what it seals: a version byte and four bytes that tell it from other keys and
 * nothing about it.
 */
final class SealingKey {

    static final int MARK_BYTES = 5;
    private static final byte VERSION = 1;

    private final Aead sealing;
    private final byte[] mark = new byte[MARK_BYTES];

    SealingKey(byte[] key) throws GeneralSecurityException {
        sealing = new AesGcmJce(key);
        mark[0] = VERSION;
        byte[] told = new IndexKey(key).of("idmaj.vault.mark");
        System.arraycopy(told, 0, mark, 1, MARK_BYTES - 1);
    }

    String mark() {
        return HexFormat.of().formatHex(mark);
    }

    boolean marked(byte[] sealed) {
        return sealed.length > MARK_BYTES && Arrays.equals(mark, 0, MARK_BYTES, sealed, 0, MARK_BYTES);
    }

    byte[] seal(byte[] value, String context) throws GeneralSecurityException {
        byte[] closed = sealing.encrypt(value, bytes(context));
        byte[] sealed = Arrays.copyOf(mark, MARK_BYTES + closed.length);
        System.arraycopy(closed, 0, sealed, MARK_BYTES, closed.length);
        return sealed;
    }

    /** What carries the key's mark. */
    Optional<byte[]> open(byte[] sealed, String context) {
        return marked(sealed)
                ? openUnmarked(Arrays.copyOfRange(sealed, MARK_BYTES, sealed.length), context)
                : Optional.empty();
    }

    /** What was sealed before keys had marks. */
    Optional<byte[]> openUnmarked(byte[] sealed, String context) {
        try {
            return Optional.of(sealing.decrypt(sealed, bytes(context)));
        } catch (GeneralSecurityException notThisKeys) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }
}
