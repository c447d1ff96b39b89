package ma.idmaj.beneficiaries;

import java.util.Collection;
import java.util.UUID;

/** Whom a desk serves: of nobody else does it learn what stands on their papers. Implemented as a bean. */
public interface DeskPeople {

    /** @return whether each of these stands on a list that the account acting serves now */
    boolean serves(Collection<UUID> people);
}
