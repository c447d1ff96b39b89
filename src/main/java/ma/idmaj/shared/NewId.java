package ma.idmaj.shared;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Ids of rows that no entity stands for: of version 7 as all others, so that later rows come later in their index. */
public final class NewId {

    private NewId() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
