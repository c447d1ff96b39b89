package ma.idmaj.intake.prices;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A price list with what each of its rows is, and what was decided of it.
 *
 * @param decided by row number; the others take their usual course
 * @param again   whether this very file stood already when it was checked
 */
public record CheckedPriceList(
        PriceListDraft draft, List<CheckedRow> rows, Map<Integer, PriceRowChoice> decided, boolean again)
        implements Serializable {

    public CheckedPriceList {
        rows = List.copyOf(rows);
        decided = Map.copyOf(decided);
    }

    public PriceRowChoice choice(CheckedRow row) {
        PriceRowChoice said = decided.get(row.number());
        return said != null && row.choices().contains(said) ? said : row.usual();
    }

    public CheckedPriceList deciding(Collection<CheckedRow> chosen, PriceRowChoice choice) {
        var changed = new HashMap<>(decided);
        chosen.stream().filter(row -> row.choices().contains(choice)).forEach(row -> changed.put(row.number(), choice));
        return new CheckedPriceList(draft, rows, changed, again);
    }

    public long count(RowKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    public long count(PriceRowChoice choice) {
        return rows.stream().filter(row -> choice(row) == choice).count();
    }

    public int taken() {
        return (int) (rows.size() - count(PriceRowChoice.LEAVE_OUT));
    }
}
