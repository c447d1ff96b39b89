package ma.idmaj.beneficiaries.duplicates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Two files that may be of one person.
 *
 * @param earlier the file that stays when they are
 * @param equal   the facts in which they agree, sealed numbers included
 */
public record DuplicateCase(
        UUID id, double score, List<Reason> reasons, FileSide earlier, FileSide later, Set<FileFact> equal) {

    /** The facts that only the later file has: taken over unless someone chooses otherwise. */
    public Set<FileFact> onlyLater() {
        var facts = EnumSet.noneOf(FileFact.class);
        for (FileFact fact : FileFact.values()) if (later.has(fact) && !earlier.has(fact)) facts.add(fact);
        return facts;
    }

    /** The facts that each file tells otherwise: one of the two is chosen. */
    public Set<FileFact> contradicting() {
        var facts = EnumSet.noneOf(FileFact.class);
        for (FileFact fact : FileFact.values()) {
            if (later.has(fact) && earlier.has(fact) && !equal.contains(fact)) facts.add(fact);
        }
        return facts;
    }
}
