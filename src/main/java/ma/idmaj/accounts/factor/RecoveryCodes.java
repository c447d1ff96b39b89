package ma.idmaj.accounts.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Codes for who has lost the device, on paper. Of 78 random bits each, so that a plain hash keeps them: nobody tries so many.
 */
final class RecoveryCodes {

    static final int COUNT = 10;

    /** Without the letters and digits people mistake for one another when they copy them from paper. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> make() {
        var codes = new ArrayList<String>();
        for (int i = 0; i < COUNT; i++) {
            var code = new StringBuilder();
            for (int sign = 0; sign < GROUPS * GROUP; sign++) {
                if (sign > 0 && sign % GROUP == 0) code.append('-');
                code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
            codes.add(code.toString());
        }
        return codes;
    }

    static byte[] hash(UUID account, String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((account + "\u001F" + signs).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
