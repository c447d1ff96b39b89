package ma.idmaj.accounts.factor;

import org.apache.commons.codec.binary.Base32;

import java.time.Instant;

/** The telephone of a test: reads a secret in letters and says the code of a moment. */
public final class Authenticator {

    private final byte[] secret;

    public Authenticator(String letters) {
        this.secret = new Base32().decode(letters.replace(" ", ""));
    }

    public String code(Instant at) {
        return TimedCodes.at(secret, at.getEpochSecond());
    }
}
