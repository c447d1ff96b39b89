package ma.idmaj.funding;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who spends from tranches says how much: implemented by the modules below. */
public interface CommitmentSource {

    /** @return by tranche, one query for all; a tranche nobody spends from is absent */
    Map<UUID, Use> useByTranche();

    /** Names of what spends from this tranche and has not come to its end: money may still be set aside there, or come back. */
    List<LocalizedText> notClosed(UUID tranche);

    /**
     * What lists do with a tranche.
     *
     * @param planned   lists in the making or submitted
     * @param committed approved lists; of a ceremony that was closed, opened again or not, what was handed over
     * @param spent     handed over and signed for, item by item
     * @param released  of ceremonies that were closed, what was not handed over
     */
    record Use(Money planned, Money committed, Money spent, Money released) {

        public static final Use NONE = new Use(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        public Use plus(Use other) {
            return new Use(
                    planned.plus(other.planned),
                    committed.plus(other.committed),
                    spent.plus(other.spent),
                    released.plus(other.released));
        }
    }
}
