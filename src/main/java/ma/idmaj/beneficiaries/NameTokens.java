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
        String sortAr = NameWords.sortKey(name, true);
        String sortLatin = NameWords.sortKey(name, false);
        jdbc.batchUpdate(
                "insert into name_token (beneficiary_id, token, sort_ar, sort_latin) values (?, ?, ?, ?)",
                NameWords.tokens(name).stream().map(token -> new Object[] {id, token, sortAr, sortLatin}).toList());
    }
}
