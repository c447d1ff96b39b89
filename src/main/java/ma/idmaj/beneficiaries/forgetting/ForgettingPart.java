package ma.idmaj.beneficiaries.forgetting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How a module forgets what it keeps of a person. Implemented as a bean in that module; a test finds tables and columns
 * nobody forgets. Runs in the transaction that makes the person anonymous.
 */
public interface ForgettingPart {

    /** In the order in which they are forgotten: what refers to a row before the row. */
    List<ForgottenRows> rows();

    /** Takes the person out of texts that tell of several people. Before any row is forgotten. */
    default void strike(Forgotten person) {}

    /** What keeps these files from being forgotten now: keys of sentences that say it and how to mend it. */
    default List<String> stops(Collection<UUID> files) {
        return List.of();
    }

    /** Lower first: modules above before those they refer to. */
    int order();
}
