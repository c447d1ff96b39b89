package ma.idmaj.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key blind indexes are made with. */
final class IndexKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    IndexKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    byte[] of(String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String mark() {
        return HexFormat.of().formatHex(Arrays.copyOf(of("idmaj.vault.mark"), 4));
    }
}
