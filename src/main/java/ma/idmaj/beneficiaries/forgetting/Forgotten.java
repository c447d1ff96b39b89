package ma.idmaj.beneficiaries.forgetting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whom a part is to forget.
 *
 * @param person the file that stands
 * @param files  it, and those merged into it
 * @param names  every name these files ever had, in both scripts, the longest first
 */
public record Forgotten(UUID person, List<UUID> files, List<String> names, Instant at) {

    /** Stands where a name or a text was. */
    public static final String STRUCK = "—";

    public Forgotten {
        files = List.copyOf(files);
        names = List.copyOf(names);
    }

    /** A text that tells of several people, without this one's names. */
    public String strike(String text) {
        String struck = text;
        for (String name : names) struck = struck.replace(name, STRUCK);
        return struck;
    }
}
