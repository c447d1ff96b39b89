package ma.idmaj.lifeprojects.market.ui;

import ma.idmaj.lifeprojects.market.Demand;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;

/** How a demand looks. */
public final class DemandChip {

    private DemandChip() {}

    public static StateChip of(Demand demand) {
        return new StateChip(
                demand,
                switch (demand) {
                    case STRONG -> Tone.GOOD;
                    case FAIR -> Tone.INFO;
                    case WEAK -> Tone.WAITING;
                });
    }
}
