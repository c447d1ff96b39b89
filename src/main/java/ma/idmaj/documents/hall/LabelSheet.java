package ma.idmaj.documents.hall;

import ma.idmaj.documents.layout.Paper;

/** The label sheets and rolls in the shops, as their makers measure them. */
public enum LabelSheet {
    SHEET_3_8(3, 8, 70, 37, 0, 0.5, 70),
    SHEET_3_7(3, 7, 63.5, 38.1, 7.2, 15.1, 66),
    SHEET_2_7(2, 7, 99.1, 38.1, 4.65, 15.15, 101.6),
    SHEET_2_4(2, 4, 99.1, 67.7, 4.65, 13.1, 101.6),
    SHEET_4_10(4, 10, 52.5, 29.7, 0, 0, 52.5),
    SINGLE_70_37(70, 37),
    ROLL_62_29(62, 29),
    ROLL_50_30(50, 30);

    /** Points in a millimetre. */
    public static final double MILLIMETRE = 72 / 25.4;

    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double step;

    LabelSheet(int columns, int rows, double width, double height, double left, double top, double step) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.step = step;
    }

    LabelSheet(double width, double height) {
        this(1, 1, width, height, 0, 0, width);
    }

    /** @return how many labels are on a sheet */
    public int places() {
        return columns * rows;
    }

    /** Whether each label comes alone, from a roll. */
    public boolean single() {
        return places() == 1;
    }

    /** Points. */
    public double width() {
        return width * MILLIMETRE;
    }

    /** Points. */
    public double height() {
        return height * MILLIMETRE;
    }

    /**
     * @param place from 0, row by row from the upper left
     * @return points from the left edge of the sheet
     */
    public double x(int place) {
        return (left + place % columns * step) * MILLIMETRE;
    }

    /**
     * @param place from 0, row by row from the upper left
     * @return points from the upper edge of the sheet
     */
    public double y(int place) {
        return (top + place / columns * height) * MILLIMETRE;
    }

    public Paper.Format page() {
        return single() ? new Paper.Format(width(), height(), 0, 0, 0) : Paper.Format.a4Portrait(0, 0, 0);
    }
}
