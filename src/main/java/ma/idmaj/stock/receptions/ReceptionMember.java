package ma.idmaj.stock.receptions;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

/** One of the reception committee: name in both scripts, function in both languages. */
public record ReceptionMember(PersonName name, LocalizedText function) {

    public static final int FUNCTION_LENGTH = 120;
}
