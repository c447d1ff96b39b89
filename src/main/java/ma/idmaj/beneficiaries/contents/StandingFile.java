package ma.idmaj.beneficiaries.contents;

import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.FileAccess;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    /** As {@link #of}, and held to the end of the transaction: what is counted of the file stays counted. */
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
