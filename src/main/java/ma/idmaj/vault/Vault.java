package ma.idmaj.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a value with AES-256-GCM and makes a blind index of it (HMAC-SHA-256, another key), by which equal values are
 * found without being opened. The keys come from outside the database, 32 bytes each in Base64.
 */
@Component
public class Vault {

    private final Aead sealing;
    private final SecretKeySpec indexing;

    Vault(@Value("${idmaj.keys.seal}") String seal, @Value("${idmaj.keys.index}") String index)
            throws GeneralSecurityException {
        this.sealing = new AesGcmJce(Base64.getDecoder().decode(seal));
        this.indexing = new SecretKeySpec(Base64.getDecoder().decode(index), "HmacSHA256");
    }

    /** @param context what the value is (table.column): a sealed value moved elsewhere does not open */
    public byte[] seal(String value, String context) {
        return seal(value.getBytes(StandardCharsets.UTF_8), context);
    }

    /**
     * Seals a whole picture or paper; the result is 28 bytes longer.
     *
     * @param context what the value is and whose: table.column and the row's id
     */
    public byte[] seal(byte[] value, String context) {
        try {
            return sealing.encrypt(value, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed", e);
        }
    }

    /** @throws IllegalStateException when the value was altered, moved, or sealed with another key */
    public String open(byte[] sealed, String context) {
        return new String(openBytes(sealed, context), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException when the value was altered, moved, or sealed with another key */
    public byte[] openBytes(byte[] sealed, String context) {
        try {
            return sealing.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed value does not open", e);
        }
    }

    /** @return 32 bytes, equal for equal values of one context */
    public byte[] index(String value, String context) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(indexing);
            return mac.doFinal((context + '\u001F' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
