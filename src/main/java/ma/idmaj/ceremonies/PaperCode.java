package ma.idmaj.ceremonies;

import java.util.Optional;
import java.util.UUID;

/** What the QR code of a row on paper says: the line, so that the day's box finds it whoever scans it. */
public final class PaperCode {

    private static final String MARK = "IDMAJ-L-";

    private PaperCode() {}

    public static String of(UUID line) {
        return MARK + line;
    }

    /** The line, when it is such a code. */
    public static Optional<UUID> line(String scanned) {
        String text = scanned.strip();
        if (!text.regionMatches(true, 0, MARK, 0, MARK.length())) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text.substring(MARK.length())));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
