package ma.idmaj.shared;

import java.util.List;

/**
 * A request the rules refuse. Carries the key of a sentence in the reader's language (what, where, how to fix it) and
 * the values it names; never a text of its own. Subclasses are named for the breach.
 */
public class Refusal extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> values;

    public Refusal(String messageKey, Object... values) {
        super(messageKey, null, false, false);
        this.messageKey = messageKey;
        this.values = List.of(values);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] values() {
        return values.toArray();
    }
}
