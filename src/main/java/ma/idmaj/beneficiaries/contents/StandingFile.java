package ma.idmaj.beneficiaries.contents;

import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.FileAccess;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The id under which a file's contents lie. A page opened before two files became one still names the one that is gone:
 * what is written there belongs to the file that stays.
 */
@Component
public class StandingFile {

    private final FileAccess access;
    private final JdbcClient jdbc;

    StandingFile(FileAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * @param file a person's file or a registration under way
     * @throws BeneficiaryNotFound when there is none this account may see
     */
    public UUID of(UUID file) {
        access.check(file);
        UUID standing = jdbc.sql("select coalesce(merged_into, id) from beneficiary where id = ?")
                .param(file)
                .query(UUID.class)
                .optional()
                .orElse(file);
        if (!standing.equals(file)) access.check(standing);
        return standing;
    }

    /** Of many, by the ids asked for; those that this account may not see are absent. */
    public Map<UUID, UUID> of(Collection<UUID> files) {
        Set<UUID> seen = access.visible(files);
        var standing = new HashMap<UUID, UUID>();
        if (seen.isEmpty()) return standing;
        jdbc.sql("select id, coalesce(merged_into, id) standing from beneficiary where id in (:files)")
                .param("files", seen)
                .query(row -> {
                    standing.put(row.getObject("id", UUID.class), row.getObject("standing", UUID.class));
                });
        Set<UUID> merged = access.visible(standing.values());
        standing.values().retainAll(merged);
        return standing;
    }

    /** As {@link #of(UUID)}, and held to the end of the transaction: what is counted of the file stays counted. */
    public UUID held(UUID file) {
        UUID standing = of(file);
        boolean opened = !jdbc.sql("select id from beneficiary where id = ? for update")
                .param(standing)
                .query(UUID.class)
                .list()
                .isEmpty();
        if (!opened)
            jdbc.sql("select id from registration where id = ? for update")
                    .param(standing)
                    .query(UUID.class)
                    .list();
        return standing;
    }
}
