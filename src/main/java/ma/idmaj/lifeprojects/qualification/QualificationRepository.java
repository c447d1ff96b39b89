package ma.idmaj.lifeprojects.qualification;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface QualificationRepository extends JpaRepository<Qualification, UUID> {

    List<Qualification> findByLifeProjectIdOrderByIdAsc(UUID lifeProjectId);
}
