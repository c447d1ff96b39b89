package ma.idmaj.lifeprojects.committee;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import java.util.Optional;
import java.util.UUID;

interface CommitteeSessionRepository extends JpaRepository<CommitteeSession, UUID> {

    /** Must be an act's first read: what is read before the lock may be older than what it waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from CommitteeSession s where s.id = :id")
    Optional<CommitteeSession> locked(UUID id);
}
