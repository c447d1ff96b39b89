package ma.idmaj.lifeprojects.pathway;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface ProjectActionRepository extends JpaRepository<ProjectAction, UUID> {

    List<ProjectAction> findByLifeProjectIdOrderByDueOnAscIdAsc(UUID lifeProjectId);
}
