package ma.idmaj.ceremonies.readiness;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.util.List;

/**
 * Something that holds the next step up, or that is better mended before it.
 *
 * @param blocking whether the step is refused as long as it stands
 * @param key      of the sentence that says what it is and how it is mended
 * @param href     where, when it is not mended row by row; empty for nowhere
 */
public record Check(boolean blocking, String key, List<Object> values, String href, List<Row> rows) {

    /**
     * A line it concerns.
     *
     * @param what the items it is about; empty where the check speaks for itself
     * @param href where it is mended
     */
    public record Row(int position, PersonName name, List<LocalizedText> what, String href) {}

    static Check blocking(String key, String href, Object... values) {
        return new Check(true, key, List.of(values), href, List.of());
    }
}
