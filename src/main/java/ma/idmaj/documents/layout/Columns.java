package ma.idmaj.documents.layout;

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
        return shares.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
