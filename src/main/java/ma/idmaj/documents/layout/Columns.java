package ma.idmaj.documents.layout;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns in reading order: the first is on the right of a table read from the right.
 *
 * @param shares relative widths
 */
public record Columns(Direction direction, List<Double> shares) {

    public static Columns of(Direction direction, double... shares) {
        var list = new ArrayList<Double>();
        for (double share : shares) list.add(share);
        return new Columns(direction, List.copyOf(list));
    }

    public int count() {
        return shares.size();
    }

    public double width(int column, double total) {
        return total * shares.get(column) / sum(0, count());
    }

    /** @return distance of the column's left edge from the table's */
    public double left(int column, double total) {
        double before = total * sum(0, column) / sum(0, count());
        return direction == Direction.RTL ? total - before - width(column, total) : before;
    }

    /** The same table with its first columns joined to one, as a total row has it. */
    public Columns joinFirst(int columns) {
        var joined = new ArrayList<Double>();
        joined.add(sum(0, columns));
        joined.addAll(shares.subList(columns, count()));
        return new Columns(direction, List.copyOf(joined));
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += shares.get(i);
        return sum;
    }

    /** @return how many columns of the other table each one here covers, or null when their edges do not meet */
    int @Nullable [] spans(Columns others) {
        int[] spans = new int[count()];
        double scale = others.sum(0, others.count()) / sum(0, count());
        int at = 0;
        for (int i = 0; i < count(); i++) {
            int first = at;
            double edge = sum(0, i + 1) * scale;
            while (at < others.count() && others.sum(0, at + 1) <= edge + 0.01 * scale) at++;
            boolean meets = at > first && Math.abs(others.sum(0, at) - edge) <= 0.01 * scale;
            if (!meets) return null;
            spans[i] = at - first;
        }
        return spans;
    }
}
