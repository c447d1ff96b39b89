package ma.idmaj.lifeprojects.needs;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.shared.Refusal;

/** The kit has another version than the one that was looked at. The sentence's values are its name and that version. */
public final class KitMovedOn extends Refusal {

    KitMovedOn(KitRow kit) {
        super("lifeprojects.needs.kitMovedOn", kit.name(), kit.version());
    }
}
