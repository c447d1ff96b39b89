package ma.idmaj.lifeprojects;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.util.List;
import java.util.UUID;

/** A funded project whose holder may be put on a list, with what it needs. */
public record EligibleProject(
        UUID lifeProjectId, UUID beneficiaryId, PersonName name, LocalizedText title, List<Need> needs) {

    /** A catalogue item and how many of it. */
    public record Need(UUID itemId, int quantity) {}
}
