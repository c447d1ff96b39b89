package ma.idmaj.catalogue.facts;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import java.util.List;

/** Something written of an item that cannot stand, and the field it is written in. */
public final class InvalidItem extends Refusal {

    private final ItemField field;

    public InvalidItem(ItemField field, String messageKey, Object... values) {
        super(messageKey, values);
        this.field = field;
    }

    public ItemField field() {
        return field;
    }

    /** Adds a problem when either side is longer than its column. */
    public static void checkLength(List<InvalidItem> problems, ItemField field, LocalizedText text, int most) {
        checkLength(problems, field, text.ar().length() > text.fr().length() ? text.ar() : text.fr(), most);
    }

    public static void checkLength(List<InvalidItem> problems, ItemField field, String text, int most) {
        if (text.length() > most) problems.add(new InvalidItem(field, "catalogue.facts.tooLong", most));
    }

    /** @throws InvalidItem the first of them */
    public static void refuse(List<InvalidItem> problems) {
        if (!problems.isEmpty()) throw problems.getFirst();
    }
}
