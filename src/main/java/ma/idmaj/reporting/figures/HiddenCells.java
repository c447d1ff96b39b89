package ma.idmaj.reporting.figures;

import ma.idmaj.shared.SmallGroups;

/**
 * Which cells of a table are not told although the sums of its rows and columns are. Those of one to four people are not,
 * and more with them, until none can be worked out: each row and column with hidden cells has two at least, of five people
 * together, and no hidden cell is a bridge. (Rows and columns as nodes, hidden cells as edges between them: exactly the
 * bridges follow from the sums; D. Gusfield, «A graph theoretic approach to statistical data security», 1988.)
 */
final class HiddenCells {

    private final int[][] table;
    private final boolean[][] hidden;
    private final int rows;
    private final int columns;

    private HiddenCells(int[][] table) {
        this.table = table;
        this.rows = table.length;
        this.columns = rows == 0 ? 0 : table[0].length;
        this.hidden = new boolean[rows][columns];
    }

    static boolean[][] of(int[][] table) {
        var cells = new HiddenCells(table);
        cells.hide();
        return cells.hidden;
    }

    private void hide() {
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                hidden[row][column] = !SmallGroups.tellable(table[row][column]);
        // Each turn hides one more: there is an end.
        while (weakRow() || weakColumn() || bridge()) {
            // again
        }
    }

    private boolean weakRow() {
        for (int row = 0; row < rows; row++) {
            int count = 0;
            int people = 0;
            for (int column = 0; column < columns; column++) {
                if (!hidden[row][column]) continue;
                count++;
                people += table[row][column];
            }
            if (count > 0 && (count < 2 || people < SmallGroups.LEAST) && oneMoreInRow(row)) return true;
        }
        return false;
    }

    private boolean weakColumn() {
        for (int column = 0; column < columns; column++) {
            int count = 0;
            int people = 0;
            for (int row = 0; row < rows; row++) {
                if (!hidden[row][column]) continue;
                count++;
                people += table[row][column];
            }
            if (count > 0 && (count < 2 || people < SmallGroups.LEAST) && oneMoreInColumn(column)) return true;
        }
        return false;
    }

    /** The smallest that are some; a cell of nobody where there are no others. */
    private boolean oneMoreInRow(int row) {
        int best = -1;
        for (int column = 0; column < columns; column++)
            if (!hidden[row][column] && (best < 0 || weight(row, column) < weight(row, best))) best = column;
        if (best >= 0) hidden[row][best] = true;
        return best >= 0;
    }

    private boolean oneMoreInColumn(int column) {
        int best = -1;
        for (int row = 0; row < rows; row++)
            if (!hidden[row][column] && (best < 0 || weight(row, column) < weight(best, column))) best = row;
        if (best >= 0) hidden[best][column] = true;
        return best >= 0;
    }

    private int weight(int row, int column) {
        return table[row][column] == 0 ? Integer.MAX_VALUE : table[row][column];
    }

    private boolean bridge() {
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
                if (hidden[row][column]
                        && !connectedWithout(row, column)
                        && (oneMoreInRow(row) || oneMoreInColumn(column))) return true;
        return false;
    }

    /** Whether a row is still joined to a column by other hidden cells. */
    private boolean connectedWithout(int fromRow, int toColumn) {
        var seenRows = new boolean[rows];
        var seenColumns = new boolean[columns];
        var waiting = new int[rows + columns];
        int end = 0;
        waiting[end++] = fromRow;
        seenRows[fromRow] = true;
        for (int next = 0; next < end; next++) {
            int node = waiting[next];
            if (node < rows) {
                for (int column = 0; column < columns; column++) {
                    if (!hidden[node][column] || seenColumns[column] || node == fromRow && column == toColumn) continue;
                    if (column == toColumn) return true;
                    seenColumns[column] = true;
                    waiting[end++] = rows + column;
                }
            } else {
                for (int row = 0; row < rows; row++) {
                    if (!hidden[row][node - rows] || seenRows[row]) continue;
                    seenRows[row] = true;
                    waiting[end++] = row;
                }
            }
        }
        return false;
    }
}
