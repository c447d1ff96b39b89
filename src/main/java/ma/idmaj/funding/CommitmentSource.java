package ma.idmaj.funding;

import ma.idmaj.shared.Money;

import java.util.Map;
import java.util.UUID;

/** Who spends from tranches says how much: implemented by the modules below. */
public interface CommitmentSource {

    /** @return what approved lists have set aside, by tranche */
    Map<UUID, Money> committedByTranche();
}
