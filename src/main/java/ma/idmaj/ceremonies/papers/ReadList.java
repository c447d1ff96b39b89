package ma.idmaj.ceremonies.papers;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A ceremony with its list, read once for the many papers made of it; only {@link CeremonyPapers} reads one. */
public final class ReadList {

    final CeremonyDetail ceremony;
    final List<LineRow> lines;
    private final Map<UUID, LineRow> byId;

    ReadList(CeremonyDetail ceremony, List<LineRow> lines) {
        this.ceremony = ceremony;
        this.lines = List.copyOf(lines);
        this.byId = lines.stream().collect(Collectors.toMap(LineRow::id, Function.identity()));
    }

    /** @throws IllegalArgumentException for a line of another list */
    LineRow line(UUID id) {
        LineRow line = byId.get(id);
        if (line == null) throw new IllegalArgumentException("no line of this list");
        return line;
    }

    public CeremonyDetail ceremony() {
        return ceremony;
    }

    public List<LineRow> lines() {
        return lines;
    }
}
