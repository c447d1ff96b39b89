package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.shared.Refusal;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

import java.util.function.Supplier;

/** Of two who write the same row at the same moment, the second is told so in a sentence. */
public final class Meanwhile {

    private Meanwhile() {}

    /** @throws Refusal when the row has been written by somebody else since it was read */
    public static <T> T saved(Supplier<T> save) {
        try {
            return save.get();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException second) {
            throw new Refusal("lifeprojects.changedMeanwhile");
        }
    }
}
