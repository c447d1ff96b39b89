package ma.idmaj.beneficiaries.views;

import java.util.Map;
import java.util.UUID;

/**
 * A filter of the people's list under a name.
 *
 * @param own        whether it is the reader's, to rename, share and remove
 * @param first      whether the reader's list opens with it
 * @param parameters of the list's address, those that are still understood
 */
public record SavedView(
        UUID id, String name, boolean own, boolean shared, boolean first, Map<String, String> parameters) {

    public static final int MAX_NAME = 60;

    public SavedView {
        parameters = Map.copyOf(parameters);
    }
}
