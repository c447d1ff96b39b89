package ma.idmaj.documents.handover;

import java.util.List;

/**
 * The promise to keep and use what was received, and not to sell it.
 *
 * @param months how long it binds
 */
public record EngagementSheet(Occasion occasion, Party person, List<GivenItem> items, int months) {

    public EngagementSheet {
        items = List.copyOf(items);
        if (months < 1) throw new IllegalArgumentException("binds for no time");
    }
}
