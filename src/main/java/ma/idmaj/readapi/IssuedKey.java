package ma.idmaj.readapi;

import java.util.UUID;

/** A key just made. @param key shown once: only its hash is kept */
public record IssuedKey(UUID id, String key) {

    /** Not into a log by mistake. */
    @Override
    public String toString() {
        return "IssuedKey[" + id + "]";
    }
}
