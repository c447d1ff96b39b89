package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.util.List;
import java.util.UUID;

/** A person to put on a list, with the funded project and the items for it. */
public record NewLine(
        UUID beneficiaryId, UUID lifeProjectId, PersonName name, LocalizedText project, List<NewItem> items) {}
