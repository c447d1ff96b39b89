package ma.idmaj.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenCellsTest {

    @Test
    void aSmallCellTakesOneOfItsRowAndOfItsColumnWithItUntilNoneFollows() {
        boolean[][] hidden = HiddenCells.of(new int[][] {{3, 10, 20}, {9, 8, 30}, {40, 50, 60}});
        assertThat(hidden[0]).containsExactly(true, true, false);
        assertThat(hidden[1]).containsExactly(true, true, false);
        assertThat(hidden[2]).containsExactly(false, false, false);
    }

    /** Two pairs of pairs joined by one cell: each row and column has two, and yet the joint follows from the sums. */
    @Test
    void aCellThatJoinsTwoHiddenPartsDoesNotStayAlone() {
        int[][] table = {{3, 3, 90, 90}, {3, 3, 3, 90}, {90, 90, 4, 4}, {90, 90, 4, 4}};
        boolean[][] hidden = HiddenCells.of(table);
        assertThat(hidden[1][2]).isTrue();
        int across = 0;
        for (int row = 0; row < 2; row++) for (int column = 2; column < 4; column++) if (hidden[row][column]) across++;
        for (int row = 2; row < 4; row++) for (int column = 0; column < 2; column++) if (hidden[row][column]) across++;
        assertThat(across).as("ways from one part to the other").isGreaterThan(1);
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        for (boolean[] row : HiddenCells.of(new int[][] {{0, 5}, {7, 0}}))
            assertThat(row).containsOnly(false);
    }
}
