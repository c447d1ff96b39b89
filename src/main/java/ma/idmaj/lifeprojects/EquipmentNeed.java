package ma.idmaj.lifeprojects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import java.util.UUID;

/** One catalogue item a project needs, and how many of it; written by SQL, with what the item is counted by. */
@Entity
@Immutable
class EquipmentNeed {

    @Id
    UUID id;

    UUID lifeProjectId;
    int position;
    UUID itemId;
    int quantity;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EquipmentNeed() {}
}
