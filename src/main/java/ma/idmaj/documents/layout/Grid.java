package ma.idmaj.documents.layout;

import java.util.List;

/**
 * Labels, badges or cards on A4: places of one size, in the middle of the sheet, filled row by row from the upper left.
 *
 * @param width    of a place, in millimetres; as {@code height}
 * @param padding  blank inside each place, in millimetres: printers and scissors are not exact
 * @param start    first place to fill, from 1; the ones before it are used up
 * @param cutMarks ticks at the corners of the places, for sheets that are not cut yet
 */
public record Grid(
        boolean landscape,
        int columns,
        int rows,
        double width,
        double height,
        double padding,
        int start,
        boolean cutMarks) {

    private static final double TICK = 6;

    public Grid {
        var sheet = landscape ? Paper.Format.a4Landscape(0, 0, 0) : Paper.Format.a4Portrait(0, 0, 0);
        // A hair of tolerance: three columns of 70 mm are 210.
        boolean fits = columns * Picture.millimetres(width) <= sheet.pageWidth() + 0.5
                && rows * Picture.millimetres(height) <= sheet.pageHeight() + 0.5;
        if (columns < 1 || rows < 1 || !fits) throw new IllegalArgumentException("larger than the sheet");
        if (start < 1 || start > columns * rows) throw new IllegalArgumentException("no such place on the sheet");
    }

    public Paper paper() {
        return new Paper(landscape ? Paper.Format.a4Landscape(0, 0, 0) : Paper.Format.a4Portrait(0, 0, 0));
    }

    /** @return the room of a block inside its place, in points */
    public double innerWidth() {
        return Picture.millimetres(width - 2 * padding);
    }

    public double innerHeight() {
        return Picture.millimetres(height - 2 * padding);
    }

    /**
     * Sets each block in the middle of its place, in height; on to the next sheet when one is full.
     *
     * @param paper made by {@link #paper}
     */
    public void addTo(Paper paper, List<? extends Block> blocks) {
        int places = columns * rows;
        double left = (paper.format().pageWidth() - columns * Picture.millimetres(width)) / 2;
        double top = (paper.format().pageHeight() - rows * Picture.millimetres(height)) / 2;
        for (int i = 0; i < blocks.size(); i++) {
            int place = (start - 1 + i) % places;
            if (i > 0 && place == 0) paper.newPage();
            double x = left + place % columns * Picture.millimetres(width);
            double y = top + place / columns * Picture.millimetres(height);
            if (cutMarks) paper.canvas().cutMarks(x, y, Picture.millimetres(width), Picture.millimetres(height), TICK);
            double inside = Picture.millimetres(padding);
            double free = Math.max(0, innerHeight() - blocks.get(i).height(innerWidth()));
            paper.addAt(blocks.get(i), x + inside, y + inside + free / 2, innerWidth());
        }
    }
}
