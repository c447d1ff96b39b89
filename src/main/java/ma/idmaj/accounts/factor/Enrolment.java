package ma.idmaj.accounts.factor;

import org.apache.commons.codec.binary.Base32;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** A secret on its way into somebody's device: kept on the server's page alone until a first code proves it arrived. */
public final class Enrolment {

    private static final String ISSUER = "Idmaj";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String username;
    private final byte[] secret = new byte[TimedCodes.SECRET_BYTES];

    public Enrolment(String username) {
        this.username = username;
        RANDOM.nextBytes(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** For typing, in groups of four. */
    public String letters() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** For the camera. */
    public String address() {
        return "otpauth://totp/" + ISSUER + ":" + URLEncoder.encode(username, StandardCharsets.UTF_8) + "?secret="
                + base32() + "&issuer=" + ISSUER + "&digits=" + TimedCodes.DIGITS + "&period=30";
    }

    private String base32() {
        return new Base32().encodeToString(secret).replace("=", "");
    }
}
