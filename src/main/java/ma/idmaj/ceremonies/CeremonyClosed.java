package ma.idmaj.ceremonies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A ceremony has been closed; the visits of those who received their equipment follow from it. */
public record CeremonyClosed(UUID ceremonyId, LocalDate heldOn, List<Equipped> equipped) {

    /** Someone who signed for the equipment of a project. */
    public record Equipped(UUID beneficiaryId, UUID lifeProjectId) {}
}
