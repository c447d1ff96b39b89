package ma.idmaj.catalogue;

import java.util.UUID;

/** What keeps an item as it is written. Implemented by whoever holds something of it; every edit asks all of them. */
public interface EditRule {

    /** @throws ma.idmaj.shared.Refusal which says what must stay, and why */
    void check(UUID item, ItemDraft before, ItemDraft after);
}
