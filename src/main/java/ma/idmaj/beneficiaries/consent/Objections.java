package ma.idmaj.beneficiaries.consent;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What people object to, whatever they once agreed to. Implemented above, by whoever keeps their requests. */
public interface Objections {

    /** Those of the files whose person objects to what {@code kind} asks for. */
    Set<UUID> among(Collection<UUID> files, ConsentKind kind);
}
