package ma.idmaj.accounts.guard;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;

/** A visitor's address: what attempts are counted by, and what of it is shown. */
public record VisitorAddress(String counted, String masked) implements Serializable {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 60;
    /** Where it goes without saying: of whoever is signed in. */
    public static final VisitorAddress OWN = new VisitorAddress("", "");

    private static final VisitorAddress UNKNOWN = new VisitorAddress("?", "?");

    /** Of version 6 the network alone: whoever has one has all its addresses. Half of it is shown. */
    public static VisitorAddress of(@Nullable String text) {
        // Only what is written as a number: a name would be asked of the network.
        if (text == null || !text.matches("[0-9a-fA-F:.]{2,45}")) return UNKNOWN;
        try {
            byte[] bytes = InetAddress.getByName(text).getAddress();
            if (bytes.length == 4) {
                String shown = (bytes[0] & 255) + "." + (bytes[1] & 255) + ".x.x";
                return new VisitorAddress(InetAddress.getByAddress(bytes).getHostAddress(), shown);
            }
            var network = new StringBuilder();
            for (int i = 0; i < NETWORK_BYTES; i += 2)
                network.append(Integer.toHexString((bytes[i] & 255) << 8 | bytes[i + 1] & 255))
                        .append(':');
            String counted = network.append(":/64").toString().toLowerCase(Locale.ROOT);
            String shown = Integer.toHexString((bytes[0] & 255) << 8 | bytes[1] & 255) + ":"
                    + Integer.toHexString((bytes[2] & 255) << 8 | bytes[3] & 255) + ":x";
            return new VisitorAddress(counted.substring(0, Math.min(counted.length(), LONGEST)), shown);
        } catch (UnknownHostException noAddress) {
            return UNKNOWN;
        }
    }
}
