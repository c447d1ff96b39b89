package ma.idmaj.lifeprojects;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

interface EquipmentNeedRepository extends JpaRepository<EquipmentNeed, UUID> {

    List<EquipmentNeed> findByLifeProjectIdInOrderByPosition(Collection<UUID> lifeProjectIds);
}
