package ma.idmaj.intake.changes;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An edited list, compared.
 *
 * @param leftOut numbers of rows that could be taken and are not
 */
public record Changes(ReturnedFile<?> file, List<RowChange> rows, Set<Integer> leftOut) implements Serializable {

    public Changes {
        rows = List.copyOf(rows);
        leftOut = Set.copyOf(leftOut);
    }

    public boolean takes(RowChange row) {
        return row.kind().takeable() && !leftOut.contains(row.number());
    }

    public Changes taking(Collection<RowChange> chosen, boolean take) {
        var left = new HashSet<>(leftOut);
        for (RowChange row : chosen) {
            if (take) left.remove(row.number());
            else left.add(row.number());
        }
        return new Changes(file, rows, left);
    }

    public List<RowChange> taken() {
        return rows.stream().filter(this::takes).toList();
    }

    public long count(ChangeKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
