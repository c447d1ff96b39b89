package ma.idmaj.beneficiaries.consent;

import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a file may still be worked on. A person who took back the consent to processing, or whose objection was granted,
 * has a closed file: what was done stays, correction and answers go on, and nothing new begins.
 */
@Component
public class OpenFiles {

    private final ConsentQueries queries;
    private final List<Objections> objections;
    private final JdbcClient jdbc;

    OpenFiles(ConsentQueries queries, List<Objections> objections, JdbcClient jdbc) {
        this.queries = queries;
        this.objections = objections;
        this.jdbc = jdbc;
    }

    /** @throws Refusal when one of the files is closed to anything new */
    public void check(Collection<UUID> files) {
        if (!closed(files).isEmpty()) throw new Refusal("beneficiaries.consent.closed", number(files));
    }

    /** Those of the files that are closed. */
    public Set<UUID> closed(Collection<UUID> files) {
        if (files.isEmpty()) return Set.of();
        var closed = new HashSet<UUID>(queries.withdrawn(files, ConsentKind.DATA_PROCESSING));
        objections.forEach(source -> closed.addAll(source.among(files, ConsentKind.DATA_PROCESSING)));
        return closed;
    }

    private String number(Collection<UUID> files) {
        return jdbc.sql("select file_number from beneficiary where id in (:files) order by file_number")
                .param("files", closed(files))
                .query(String.class)
                .list()
                .getFirst();
    }
}
