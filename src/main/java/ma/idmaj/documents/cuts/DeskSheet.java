package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** For a desk: who comes, with what, to tick and to sign. */
public record DeskSheet(CutHead head, List<Row> rows) {

    public DeskSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One person.
     *
     * @param code  what the QR says: the desk's box finds the line by it
     * @param photo JPEG of those who agreed to be seen
     */
    public record Row(
            int number,
            PersonName name,
            LocalizedText project,
            String station,
            String code,
            byte @Nullable [] photo,
            List<Item> items) {

        public Row {
            items = List.copyOf(items);
        }
    }

    /** @param serials of the pieces promised, as far as they are known */
    public record Item(LocalizedText name, int quantity, List<String> serials) {

        public Item {
            serials = List.copyOf(serials);
        }
    }
}
