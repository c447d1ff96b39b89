package ma.idmaj.ceremonies;

import ma.idmaj.funding.CommitmentSource;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What lists plan, set aside, hand over and set free again, of each tranche. */
@Component
class CeremonyCommitments implements CommitmentSource {

    private final CeremonyRepository ceremonies;

    CeremonyCommitments(CeremonyRepository ceremonies) {
        this.ceremonies = ceremonies;
    }

    @Override
    public Map<UUID, Use> useByTranche() {
        return ceremonies.trancheSums().stream()
                .collect(Collectors.toMap(TrancheSum::trancheId, TrancheSum::use, Use::plus));
    }
}
