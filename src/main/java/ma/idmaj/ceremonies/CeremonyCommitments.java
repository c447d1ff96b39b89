package ma.idmaj.ceremonies;

import ma.idmaj.funding.CommitmentSource;
import ma.idmaj.shared.Money;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What approved lists have set aside of each tranche. */
@Component
class CeremonyCommitments implements CommitmentSource {

    private final CeremonyRepository ceremonies;

    CeremonyCommitments(CeremonyRepository ceremonies) {
        this.ceremonies = ceremonies;
    }

    @Override
    public Map<UUID, Money> committedByTranche() {
        return ceremonies.committedByTranche().stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Money(((Number) row[1]).longValue())));
    }
}
