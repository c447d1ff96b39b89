package ma.idmaj.documents.stock;

import ma.idmaj.documents.hall.LabelSheet;
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
public record PieceLabels(LabelSheet sheet, int start, List<Label> labels, Instant made) {

    /**
     * One piece.
     *
     * @param code    short, printed under the QR code for those who type
     * @param address what the QR code says
     */
    public record Label(LocalizedText item, String serial, String code, String address) {}

    public PieceLabels {
        labels = List.copyOf(labels);
        if (start < 1 || start > sheet.places()) throw new IllegalArgumentException("no such place on the sheet");
    }
}
