package ma.idmaj.ceremonies;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

import java.util.UUID;

/** The ceremony is no longer as its reader saw it: the same tried again would find the same. */
class CeremonyChanged extends ObjectOptimisticLockingFailureException {

    CeremonyChanged(UUID id) {
        super(Ceremony.class, id);
    }
}
