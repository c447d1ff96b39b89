package ma.idmaj.beneficiaries;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whether the account acting may read or write what is kept under a file's id: the one question every part of a file
 * (photo, papers, qualifications, calls …) asks before it answers.
 */
@Component
public class FileAccess {

    private final BeneficiaryQueries queries;
    private final FilesUnderWay underWay;

    FileAccess(BeneficiaryQueries queries, FilesUnderWay underWay) {
        this.queries = queries;
        this.underWay = underWay;
    }

    /** @throws BeneficiaryNotFound when there is no such file, or none this account may see */
    public void check(UUID file) {
        if (queries.among(List.of(file)).isEmpty() && !underWay.mayWrite(file)) throw new BeneficiaryNotFound();
    }

    /** Those of the people's files that this account may see. */
    public Set<UUID> visible(Collection<UUID> files) {
        return Set.copyOf(queries.among(files));
    }
}
