package ma.idmaj.lifeprojects.pathway;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;
import java.util.UUID;

interface PathwayEntryRepository extends JpaRepository<PathwayEntry, UUID> {

    List<PathwayEntry> findByLifeProjectId(UUID lifeProjectId);
}
