package ma.idmaj.ceremonies;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface ListDecisionRepository extends JpaRepository<ListDecision, UUID> {

    List<ListDecision> findByCeremonyIdOrderByDecidedAtDesc(UUID ceremonyId);
}
