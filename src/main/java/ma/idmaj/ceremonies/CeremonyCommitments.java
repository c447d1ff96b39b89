package ma.idmaj.ceremonies;

import ma.idmaj.funding.CommitmentSource;
import ma.idmaj.shared.LocalizedText;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What lists plan, set aside, hand over and set free again, of each tranche. */
@Component
class CeremonyCommitments implements CommitmentSource {

    /**
     * Nothing is handed over there, nor taken back. Closed it may be opened again, but not once its tranche is closed:
     * {@link ClosingService#reopen} asks.
     */
    private static final Set<CeremonyState> OVER =
            EnumSet.of(CeremonyState.CLOSED, CeremonyState.POSTPONED, CeremonyState.CANCELLED);

    private final CeremonyRepository ceremonies;

    CeremonyCommitments(CeremonyRepository ceremonies) {
        this.ceremonies = ceremonies;
    }

    @Override
    public List<LocalizedText> notClosed(UUID tranche) {
        return ceremonies.notOver(tranche, OVER).stream()
                .map(ceremony -> ceremony.title)
                .toList();
    }

    @Override
    public Map<UUID, Use> useByTranche() {
        return ceremonies.trancheSums().stream()
                .collect(Collectors.toMap(TrancheSum::trancheId, TrancheSum::use, Use::plus));
    }
}
