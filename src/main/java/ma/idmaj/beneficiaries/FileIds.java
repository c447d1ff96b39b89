package ma.idmaj.beneficiaries;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import java.util.UUID;

/** Ids of files, given before they are written: a registration has the one its file will have. */
public final class FileIds {

    private FileIds() {}

    /** @return a UUID of version 7: later ones stand after earlier ones in the index */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
