package ma.idmaj.audit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Binds what the trail says (HMAC-SHA-256) by a key of its own, 32 bytes in Base64, kept outside the database: whoever
 * can write the tables alone cannot make a row that fits.
 */
@Component
public class ChainKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    public ChainKey(@Value("${idmaj.keys.audit}") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key.strip()), ALGORITHM);
    }

    /**
     * @param kind   of what is bound, so that one kind of row never stands for another
     * @param fields in order; the length of each goes before it, so that no two rows read the same
     * @return 64 hexadecimal digits
     */
    public String mac(String kind, Object... fields) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            feed(mac, kind);
            for (Object field : fields) feed(mac, field.toString());
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void feed(Mac mac, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }
}
