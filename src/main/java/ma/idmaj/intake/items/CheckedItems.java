package ma.idmaj.intake.items;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An edited catalogue, compared.
 *
 * @param leftOut rows that could be taken and are not
 */
public record CheckedItems(ItemsFile file, List<CheckedItem> rows, Set<Integer> leftOut) implements Serializable {

    public CheckedItems {
        rows = List.copyOf(rows);
        leftOut = Set.copyOf(leftOut);
    }

    public boolean takes(CheckedItem row) {
        return row.kind().takeable() && !leftOut.contains(row.number());
    }

    public CheckedItems taking(Collection<CheckedItem> chosen, boolean take) {
        var left = new HashSet<>(leftOut);
        for (CheckedItem row : chosen) {
            if (take) left.remove(row.number());
            else left.add(row.number());
        }
        return new CheckedItems(file, rows, left);
    }

    public List<CheckedItem> taken() {
        return rows.stream().filter(this::takes).toList();
    }

    public long count(ChangeKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
