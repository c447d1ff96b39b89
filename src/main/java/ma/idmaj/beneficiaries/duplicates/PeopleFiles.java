package ma.idmaj.beneficiaries.duplicates;

import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What finding and merging needs of people's files. Done beside {@code BeneficiaryService}, by those who alone open sealed
 * numbers and write files.
 */
public interface PeopleFiles {

    /** Two files to be made one, and the versions in which they were seen. */
    record Files(UUID kept, long keptVersion, UUID away, long awayVersion) {}

    /** Those of the files that stand for a person; one merged into another is absent. */
    Map<UUID, Traits> traits(Collection<UUID> ids);

    /** The names a file answers to: its own, the one it had before a merge, and those of the files merged into it. */
    List<PersonName> names(UUID id);

    /** Keeps the words of those names, under which the file is searched. */
    void keepWords(UUID id);

    /** Two, the same unless keys are being changed. */
    List<byte[]> indexes(NationalId cin);

    /** Two, the same unless keys are being changed. */
    List<byte[]> indexes(Phone phone);

    /**
     * Leaves one file in the place of two: names taken are copied, other facts taken change places, so that both numbers
     * stay known and nothing is lost.
     *
     * @return the name the file had before
     * @throws DecidedMeanwhile  when one of them has been merged away
     * @throws ChangedSinceShown when one of them has another version
     */
    PersonName merge(Files files, Set<FileFact> taken);

    /** Whether neither has been merged into another; until the transaction ends it stays so. */
    boolean bothStand(UUID one, UUID other);

    /**
     * The exact inverse of {@link #merge}.
     *
     * @param under what had been merged into {@code away} before, and comes back to it
     */
    void part(UUID kept, UUID away, Set<FileFact> taken, PersonName keptName, Collection<UUID> under);
}
