package ma.idmaj.lifeprojects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;

import java.util.UUID;

/** One catalogue item a project needs, and how many of it. */
@Entity
class EquipmentNeed {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID lifeProjectId;
    int position;
    UUID itemId;
    int quantity;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EquipmentNeed() {}

    @SuppressWarnings("NullAway.Init") // the id is given on save
    EquipmentNeed(UUID lifeProjectId, int position, EligibleProject.Need need) {
        this.lifeProjectId = lifeProjectId;
        this.position = position;
        this.itemId = need.itemId();
        this.quantity = need.quantity();
    }
}
