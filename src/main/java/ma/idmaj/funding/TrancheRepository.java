package ma.idmaj.funding;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface TrancheRepository extends JpaRepository<Tranche, UUID> {

    @Query("""
            select new ma.idmaj.funding.TrancheRow(t.id, a.id, a.name, a.signedOn, t.ordinal, t.envelope,
                t.state, t.validUntil, t.proposedBy, t.version)
            from Tranche t join Agreement a on a.id = t.agreementId
            order by a.signedOn desc, a.id, t.ordinal""")
    List<TrancheRow> rows();

    /** Held to the end of the transaction, and as they stand then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Tranche t where t.agreementId = :agreementId order by t.ordinal")
    List<Tranche> held(UUID agreementId);

    List<Tranche> findByAgreementIdOrderByOrdinal(UUID agreementId);

    long countByState(TrancheState state);

    @Query("select max(t.ordinal) from Tranche t where t.agreementId = :agreementId")
    Optional<Integer> lastOrdinal(UUID agreementId);
}
