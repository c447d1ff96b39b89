package ma.idmaj.lifeprojects;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface LifeProjectStepRepository extends JpaRepository<LifeProjectStep, UUID> {

    List<LifeProjectStep> findByLifeProjectIdOrderByOccurredAtAscIdAsc(UUID lifeProjectId);
}
