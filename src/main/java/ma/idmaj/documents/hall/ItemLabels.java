package ma.idmaj.documents.hall;

import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.util.List;

/**
 * Labels to stick on what is handed over, in the order of the call.
 *
 * @param start place of the first label on its sheet, from 1; the ones before it are used up
 * @param made  moment of the file; the same labels give the same bytes
 */
public record ItemLabels(LabelSheet sheet, int start, List<Label> labels, Instant made) {

    /**
     * One piece, or several of one kind that carry no serial number.
     *
     * @param number    of the line on the list
     * @param firstName of who receives it, at most; empty as a rule
     * @param quantity  how many the label stands for
     * @param serial    may be empty
     * @param code      what the QR code says: the day's box finds the line by it
     */
    public record Label(
            int number, LocalizedText firstName, LocalizedText item, int quantity, String serial, String code) {}

    public ItemLabels {
        labels = List.copyOf(labels);
        if (start < 1 || start > sheet.places()) throw new IllegalArgumentException("no such place on the sheet");
    }
}
