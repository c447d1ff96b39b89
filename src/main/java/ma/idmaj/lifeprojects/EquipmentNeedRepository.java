package ma.idmaj.lifeprojects;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

interface EquipmentNeedRepository extends JpaRepository<EquipmentNeed, UUID> {

    /** @return how many: none of an item there is not */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into equipment_need (id, life_project_id, position, item_id, quantity, unit)
            select :id, :project, :position, i.id, :quantity, i.unit from catalogue_item i where i.id = :item""")
    int add(UUID id, UUID project, int position, UUID item, int quantity);

    List<EquipmentNeed> findByLifeProjectIdInOrderByPosition(Collection<UUID> lifeProjectIds);
}
