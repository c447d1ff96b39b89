package ma.idmaj.catalogue.kits;

import ma.idmaj.shared.Refusal;

/** Someone else has made a version since the kit was read; what was typed stays on the screen. */
public class KitChangedMeanwhile extends Refusal {

    KitChangedMeanwhile(long version) {
        super("catalogue.kits.changedMeanwhile", version);
    }
}
