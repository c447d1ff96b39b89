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
}
