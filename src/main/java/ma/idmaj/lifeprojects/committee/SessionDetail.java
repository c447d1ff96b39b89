package ma.idmaj.lifeprojects.committee;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * One session with its agenda as far as the reader may see it.
 *
 * @param wholeAgenda false for those who see the files of their own centre only
 * @param digest      of the minutes once they are closed
 */
public record SessionDetail(
        SessionRow session,
        List<Member> members,
        List<LineRow> lines,
        boolean wholeAgenda,
        @Nullable String digest,
        long version) {

    /** The first file nobody has decided on yet. */
    public Optional<LineRow> next() {
        return lines.stream().filter(line -> line.outcome() == null).findFirst();
    }
}
