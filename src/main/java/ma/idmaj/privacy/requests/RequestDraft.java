package ma.idmaj.privacy.requests;

import ma.idmaj.shared.CleanText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A request as it comes in.
 *
 * @param person  whose file it is about; null when none is found
 * @param name    of whoever asks, where there is no file
 * @param contact where the answer goes; may be empty
 * @param wish    what is asked, in the words of whoever asks
 */
public record RequestDraft(
        RequestKind kind,
        @Nullable UUID person,
        String name,
        String contact,
        String wish,
        LocalDate receivedOn,
        RequestWay way) {

    public static final int MAX_NAME = 120;
    public static final int MAX_CONTACT = 160;
    public static final int MAX_WORDS = 1000;

    public RequestDraft {
        name = CleanText.oneLine(name);
        contact = CleanText.oneLine(contact);
        wish = lines(wish);
    }

    /** What somebody wrote, its lines apart, without signs that are none. */
    static String lines(String text) {
        return text.lines()
                .map(CleanText::oneLine)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
