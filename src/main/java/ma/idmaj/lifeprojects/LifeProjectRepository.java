package ma.idmaj.lifeprojects;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

interface LifeProjectRepository extends JpaRepository<LifeProject, UUID> {

    List<LifeProject> findByIdInAndApprovedOutsideTrue(Collection<UUID> ids);
}
