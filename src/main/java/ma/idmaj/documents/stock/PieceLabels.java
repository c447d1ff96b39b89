package ma.idmaj.documents.stock;

import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.util.List;

/**
 * Labels of pieces as they are printed.
 *
 * @param start position of the first label on its sheet, from 1, row by row from the upper left; the ones before it are
 *              used up
 * @param made  moment of the file; the same labels give the same bytes
 */
public record PieceLabels(Format format, int start, List<Label> labels, Instant made) {

    private static final double MILLIMETRE = 72 / 25.4;

    /** The usual sheets of A4, and a roll of single labels. */
    public enum Format {
        SHEET_3_8(3, 8, 70, 37),
        SHEET_4_10(4, 10, 52.5, 29.7),
        SINGLE(1, 1, 70, 37);

        final int columns;
        final int rows;
        final double width;
        final double height;

        Format(int columns, int rows, double width, double height) {
            this.columns = columns;
            this.rows = rows;
            this.width = width * MILLIMETRE;
            this.height = height * MILLIMETRE;
        }

        /** @return how many labels are on a sheet */
        public int places() {
            return columns * rows;
        }
    }

    /**
     * One piece.
     *
     * @param code    short, printed under the QR code for those who type
     * @param address what the QR code says
     */
    public record Label(LocalizedText item, String serial, String code, String address) {}

    public PieceLabels {
        labels = List.copyOf(labels);
        if (start < 1 || start > format.places()) throw new IllegalArgumentException("no such place on the sheet");
    }
}
