package ma.idmaj.accounts.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import ma.idmaj.shared.Digits;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238 as every authenticator makes them: six digits, half a minute each, HMAC-SHA-1. */
final class TimedCodes {

    static final int DIGITS = 6;
    static final int SECRET_BYTES = 20;

    /** A clock may be off by one step, either way. */
    private static final int DRIFT = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private TimedCodes() {}

    /** Whether it looks like one, in whatever digits and however grouped. */
    static boolean looksLikeOne(String typed) {
        return clean(typed).matches("\\d{" + DIGITS + "}");
    }

    /**
     * @param after the last step accepted: neither it nor one before is accepted again
     * @return the step the code belongs to, empty when it is none of now
     */
    static OptionalLong step(byte[] secret, String typed, Instant now, long after) {
        byte[] code = clean(typed).getBytes(StandardCharsets.US_ASCII);
        long seconds = GENERATOR.getTimeStep().toSeconds();
        long current = Math.floorDiv(now.getEpochSecond(), seconds);
        var found = OptionalLong.empty();
        // All are compared, whichever is right.
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            boolean right =
                    MessageDigest.isEqual(code, at(secret, step * seconds).getBytes(StandardCharsets.US_ASCII));
            if (right && step > after && found.isEmpty()) found = OptionalLong.of(step);
        }
        return found;
    }

    static String at(byte[] secret, long epochSecond) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), Instant.ofEpochSecond(epochSecond));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String clean(String typed) {
        return Digits.western(typed).replaceAll("[\\s\\u00A0\\u202F-]", "");
    }
}
