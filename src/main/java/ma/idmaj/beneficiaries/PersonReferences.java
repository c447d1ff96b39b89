package ma.idmaj.beneficiaries;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What another module keeps under a person's id. When two files turn out to be of one person, its rows follow the file
 * that stays; when that is undone, the same rows come back. Runs in the transaction of the merge.
 */
public interface PersonReferences {

    /** Names the rows where they are written down; never changed afterwards. */
    String kind();

    /**
     * Puts the rows of one file under the other. A row that the other file has its like of stays where it is.
     *
     * @return the rows that went over
     * @throws ma.idmaj.shared.Refusal when both files stand where one person can stand once
     */
    List<UUID> move(UUID from, UUID to);

    /** Puts those of the rows that still exist back. */
    void moveBack(Collection<UUID> rows, UUID to);
}
