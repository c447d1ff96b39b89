package ma.idmaj.documents.list;

import ma.idmaj.shared.PersonName;

import java.time.Instant;
import java.util.List;

/**
 * The list of a day to serve from when no screen does: numbered rows with boxes to tick and room to sign.
 *
 * @param facts    under the title: when and where
 * @param sentence what is signed, on every page
 * @param boxes    what may become of a row, in the order of the boxes
 * @param signHere over the room for the signature
 */
public record HallList(
        String title,
        String facts,
        String sentence,
        List<String> boxes,
        String signHere,
        List<Row> rows,
        boolean arabic,
        Instant made) {

    public HallList {
        boxes = List.copyOf(boxes);
        rows = List.copyOf(rows);
    }

    /**
     * @param code  what the QR says: the desk's box finds the row by it
     * @param items all of them; one that is not given is struck out by hand
     */
    public record Row(int number, String code, PersonName name, String items) {}
}
