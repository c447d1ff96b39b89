package ma.idmaj.lifeprojects;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

interface LifeProjectRepository extends JpaRepository<LifeProject, UUID> {

    /** Held to the end of the transaction: of two who move it in the same moment, the second sees where the first left it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from LifeProject p where p.id = :id")
    Optional<LifeProject> locked(UUID id);

    List<LifeProject> findByIdInAndApprovedOutsideTrue(Collection<UUID> ids);
}
