package ma.idmaj.catalogue.review;

import ma.idmaj.catalogue.kits.KitLinks;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.catalogue.kits.KitUse;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Kits on offer that hold an item, be it in another's stead. */
@Component
class UsedInKits implements ItemUse {

    private final KitService kits;

    UsedInKits(KitService kits) {
        this.kits = kits;
    }

    @Override
    public Map<UUID, List<Use>> uses(Collection<UUID> items) {
        var uses = new HashMap<UUID, List<Use>>();
        kits.kitsUsing(items)
                .forEach((item, found) ->
                        uses.put(item, found.stream().map(UsedInKits::use).toList()));
        return uses;
    }

    private static Use use(KitUse kit) {
        return new Use(Place.KIT, kit.kitId(), kit.trade(), KitLinks.kit(kit.code()));
    }
}
