package ma.idmaj.catalogue.review;

import ma.idmaj.shared.LocalizedText;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who counts on an item and would miss it: implemented by those who keep kits and lists. */
public interface ItemUse {

    /** Where an item is counted on. */
    enum Place {
        KIT,
        LIST
    }

    /**
     * @param id    of the kit or the list
     * @param title as people know it
     * @param href  where it is seen, relative to the root
     */
    record Use(Place place, UUID id, LocalizedText title, String href) {}

    /** @return the uses of each of these items that has any; only those that can still change */
    Map<UUID, List<Use>> uses(Collection<UUID> items);
}
