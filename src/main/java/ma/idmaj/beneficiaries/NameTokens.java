package ma.idmaj.beneficiaries;

import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Keeps the words under which a person is found, in the transaction that writes the name. */
@Component
class NameTokens {

    private final JdbcTemplate jdbc;

    NameTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's row must have been flushed. */
    void keep(UUID id, PersonName name) {
        jdbc.update("delete from name_token where beneficiary_id = ?", id);
        jdbc.batchUpdate(
                "insert into name_token (token, beneficiary_id) values (?, ?)",
                NameWords.tokens(name).stream().map(token -> new Object[] {token, id}).toList());
    }
}
