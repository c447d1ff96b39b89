package ma.idmaj.readapi;

import ma.idmaj.shared.Sha256;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a key looks like. 256 random bits need no slow hash: nobody guesses them from theirs. */
final class KeyText {

    private static final String BEGINS = "idmaj_";
    private static final int BYTES = 32;
    private static final int MARK = BEGINS.length() + 6;
    private static final Pattern SHAPE = Pattern.compile(BEGINS + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyText() {}

    static String made() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BEGINS + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean shaped(String text) {
        return SHAPE.matcher(text).matches();
    }

    static String mark(String key) {
        return key.substring(0, MARK);
    }

    static String hash(String key) {
        return Sha256.of(key);
    }
}
